package org.articlint.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V17;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The class of a lambda. What it does is what {@link java.lang.invoke.LambdaMetafactory} specifies.
 *
 * @param name the internal name of the class
 * @param method the name of the interface's method
 * @param captures the types of the captured values, and the interface as what is returned
 * @param erased the type of the interface's method
 * @param body the method that is called
 * @param instantiated the type of the interface's method with the type arguments of this lambda
 */
record LambdaClass(
    String name, String method, Type captures, Type erased, Handle body, Type instantiated) {

  private static final Method CONSTRUCTOR = new Method("<init>", "()V");

  /** Writes what makes an instance of the captured values on the stack. */
  void write(MethodVisitor to) {
    if (captured().length == 0) {
      to.visitFieldInsn(GETSTATIC, name, "INSTANCE", type().getDescriptor());
    } else {
      to.visitMethodInsn(INVOKESTATIC, name, "of", captures.getDescriptor(), false);
    }
  }

  /** The class file, of a member of the given nest. */
  byte[] toBytes(String nestHost) {
    ClassWriter to = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] interfaces = {type().getInternalName()};
    to.visit(
        V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", interfaces);
    to.visitNestHost(nestHost);
    writeConstructor(to);
    if (captured().length == 0) {
      writeInstance(to);
    } else {
      writeFactory(to);
    }
    writeMethod(to);
    to.visitEnd();
    return to.toByteArray();
  }

  private Type self() {
    return Type.getObjectType(name);
  }

  private Type type() {
    return captures.getReturnType();
  }

  private Type[] captured() {
    return captures.getArgumentTypes();
  }

  private Method constructor() {
    return new Method("<init>", Type.VOID_TYPE, captured());
  }

  private void writeConstructor(ClassWriter to) {
    GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor(), null, null, to);
    code.loadThis();
    code.invokeConstructor(Type.getType(Object.class), CONSTRUCTOR);
    for (int i = 0; i < captured().length; i++) {
      String type = captured()[i].getDescriptor();
      to.visitField(ACC_PRIVATE | ACC_FINAL, field(i), type, null, null);
      code.loadThis();
      code.loadArg(i);
      code.putField(self(), field(i), captured()[i]);
    }
    code.returnValue();
    code.endMethod();
  }

  private static String field(int captured) {
    return "captured" + captured;
  }

  private void writeInstance(ClassWriter to) {
    to.visitField(ACC_STATIC | ACC_FINAL, "INSTANCE", type().getDescriptor(), null, null);
    Method initializer = new Method("<clinit>", "()V");
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, initializer, null, null, to);
    code.newInstance(self());
    code.dup();
    code.invokeConstructor(self(), constructor());
    code.putStatic(self(), "INSTANCE", type());
    code.returnValue();
    code.endMethod();
  }

  private void writeFactory(ClassWriter to) {
    Method factory = new Method("of", captures.getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_STATIC, factory, null, null, to);
    code.newInstance(self());
    code.dup();
    code.loadArgs();
    code.invokeConstructor(self(), constructor());
    code.returnValue();
    code.endMethod();
  }

  private void writeMethod(ClassWriter to) {
    Method implemented = new Method(method, erased.getDescriptor());
    GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, implemented, null, null, to);
    if (isConstructor()) {
      code.newInstance(owner());
      code.dup();
    }
    List<Type> wanted = bodyArguments();
    for (int i = 0; i < captured().length; i++) {
      code.loadThis();
      code.getField(self(), field(i), captured()[i]);
      convert(code, captured()[i], wanted.get(i));
    }
    for (int i = 0; i < erased.getArgumentTypes().length; i++) {
      Type argument = instantiated.getArgumentTypes()[i];
      code.loadArg(i);
      convert(code, erased.getArgumentTypes()[i], argument);
      convert(code, argument, wanted.get(captured().length + i));
    }
    code.visitMethodInsn(
        call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    writeResult(code);
    code.endMethod();
  }

  private void writeResult(GeneratorAdapter code) {
    Type result = isConstructor() ? owner() : Type.getReturnType(body.getDesc());
    if (!erased.getReturnType().equals(Type.VOID_TYPE)) {
      convert(code, result, instantiated.getReturnType());
      convert(code, instantiated.getReturnType(), erased.getReturnType());
    } else if (result.getSize() == 2) {
      code.pop2();
    } else if (result.getSize() == 1) {
      code.pop();
    }
    code.returnValue();
  }

  private boolean isConstructor() {
    return body.getTag() == Opcodes.H_NEWINVOKESPECIAL;
  }

  private Type owner() {
    return Type.getObjectType(body.getOwner());
  }

  private List<Type> bodyArguments() {
    List<Type> types = new ArrayList<>();
    if (!isConstructor() && body.getTag() != Opcodes.H_INVOKESTATIC) {
      types.add(owner());
    }
    types.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
    return types;
  }

  /** Private methods of a member of the nest are called as any other. */
  private int call() {
    return switch (body.getTag()) {
      case Opcodes.H_INVOKESTATIC -> INVOKESTATIC;
      case Opcodes.H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
    };
  }

  private static void convert(GeneratorAdapter code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (isPrimitive(from)) {
      if (isPrimitive(to)) {
        code.cast(from, to);
      } else {
        code.valueOf(from);
      }
    } else if (isPrimitive(to)) {
      unbox(code, from, to);
    } else {
      code.checkCast(to);
    }
  }

  /** A boxed value is unboxed as what it is, and then widened. */
  private static void unbox(GeneratorAdapter code, Type from, Type to) {
    Type unboxed =
        switch (from.getInternalName()) {
          case "java/lang/Byte" -> Type.BYTE_TYPE;
          case "java/lang/Short" -> Type.SHORT_TYPE;
          case "java/lang/Character" -> Type.CHAR_TYPE;
          case "java/lang/Integer" -> Type.INT_TYPE;
          case "java/lang/Long" -> Type.LONG_TYPE;
          case "java/lang/Float" -> Type.FLOAT_TYPE;
          default -> to;
        };
    code.unbox(unboxed);
    code.cast(unboxed, to);
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }
}
