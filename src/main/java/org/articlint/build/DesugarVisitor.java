package org.articlint.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Copies a class, with uses of {@link LambdaClass} in place of its lambdas, of {@link StringConcat}
 * in place of strings that are joined, and of {@link RecordMethod} in place of what a record links.
 */
final class DesugarVisitor extends ClassVisitor {

  private String name = "";
  private String nestHost = "";
  private boolean isInterface;
  private final List<LambdaClass> lambdas = new ArrayList<>();
  private final List<StringConcat> concats = new ArrayList<>();
  private final List<RecordMethod> recordMethods = new ArrayList<>();

  DesugarVisitor(ClassVisitor next) {
    super(Opcodes.ASM9, next);
  }

  /**
   * The host of the nest of this class, by its internal name; the class itself where it has none.
   */
  String nestHost() {
    return nestHost;
  }

  List<LambdaClass> lambdas() {
    return lambdas;
  }

  /** Whether the copy differs from the class. */
  boolean hasChanged() {
    return !lambdas.isEmpty() || !concats.isEmpty() || !recordMethods.isEmpty();
  }

  @Override
  public void visit(
      int version,
      int access,
      String internalName,
      @Nullable String signature,
      String superName,
      String[] interfaces) {
    name = internalName;
    nestHost = internalName;
    isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
    super.visit(version, access, internalName, signature, superName, interfaces);
  }

  @Override
  public void visitNestHost(String host) {
    nestHost = host;
    super.visitNestHost(host);
  }

  @Override
  public MethodVisitor visitMethod(
      int access,
      String method,
      String descriptor,
      @Nullable String signature,
      String @Nullable [] exceptions) {
    return new MethodVisitor(
        Opcodes.ASM9, super.visitMethod(access, method, descriptor, signature, exceptions)) {
      @Override
      public void visitInvokeDynamicInsn(
          String called, String captures, Handle bootstrap, Object... arguments) {
        if (isLambda(bootstrap)) {
          add(called, captures, arguments).write(this);
        } else if (isConcat(bootstrap)) {
          call(addConcat(captures, arguments));
        } else if (isRecordMethod(bootstrap)) {
          call(addRecordMethod(called, captures, arguments));
        } else {
          super.visitInvokeDynamicInsn(called, captures, bootstrap, arguments);
        }
      }

      private void call(Method added) {
        visitMethodInsn(
            Opcodes.INVOKESTATIC, name, added.getName(), added.getDescriptor(), isInterface);
      }
    };
  }

  /** {@code altMetafactory} makes those that are serializable or have more than one interface. */
  private static boolean isLambda(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && bootstrap.getName().equals("metafactory");
  }

  private static boolean isConcat(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")
        && bootstrap.getName().equals("makeConcatWithConstants");
  }

  private static boolean isRecordMethod(Handle bootstrap) {
    return bootstrap.getOwner().equals("java/lang/runtime/ObjectMethods");
  }

  private Method addConcat(String descriptor, Object[] arguments) {
    Method method = new Method("concat$" + (concats.size() + 1), descriptor);
    List<Object> constants = List.of(arguments).subList(1, arguments.length);
    concats.add(new StringConcat(method, (String) arguments[0], constants));
    return method;
  }

  private Method addRecordMethod(String kind, String descriptor, Object[] arguments) {
    Method method = new Method("record$" + kind, descriptor);
    String names = (String) arguments[1];
    recordMethods.add(
        new RecordMethod(
            method,
            kind,
            (Type) arguments[0],
            names.isEmpty() ? List.of() : List.of(names.split(";", -1)),
            Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList()));
    return method;
  }

  @Override
  public void visitEnd() {
    concats.forEach(concat -> addMethod(concat.method(), concat::write));
    recordMethods.forEach(added -> addMethod(added.method(), added::write));
    super.visitEnd();
  }

  /** Adds a static method to the class, whose body leaves what is returned on the stack. */
  private void addMethod(Method method, Consumer<GeneratorAdapter> body) {
    int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
    GeneratorAdapter code =
        new GeneratorAdapter(
            access,
            method,
            cv.visitMethod(access, method.getName(), method.getDescriptor(), null, null));
    body.accept(code);
    code.returnValue();
    code.endMethod();
  }

  private LambdaClass add(String method, String captures, Object[] arguments) {
    LambdaClass lambda =
        new LambdaClass(
            name + "$Lambda" + (lambdas.size() + 1),
            method,
            Type.getMethodType(captures),
            (Type) arguments[0],
            (Handle) arguments[1],
            (Type) arguments[2]);
    lambdas.add(lambda);
    return lambda;
  }
}
