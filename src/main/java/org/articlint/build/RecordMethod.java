package org.articlint.build;

import static org.objectweb.asm.commons.GeneratorAdapter.EQ;
import static org.objectweb.asm.commons.GeneratorAdapter.NE;

import java.util.List;
import java.util.Objects;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * What {@code equals}, {@code hashCode} or {@code toString} of a record calls. What it does is what
 * {@link java.lang.runtime.ObjectMethods} specifies.
 *
 * @param method the name and types of the static method
 * @param kind {@code equals}, {@code hashCode} or {@code toString}
 * @param self the record
 * @param names the names of its components, in their order
 * @param fields the fields of its components
 */
record RecordMethod(
    Method method, String kind, Type self, List<String> names, List<Handle> fields) {

  private static final Type STRING = Type.getType(String.class);
  private static final Type OBJECT = Type.getType(Object.class);
  private static final Type OBJECTS = Type.getType(Objects.class);

  /** The factor of {@link java.util.Arrays#hashCode}, and of what this replaces. */
  private static final int HASH_FACTOR = 31;

  /** Writes what the method does before it returns. */
  void write(GeneratorAdapter code) {
    switch (kind) {
      case "equals" -> writeEquals(code);
      case "hashCode" -> writeHash(code);
      case "toString" -> writeText(code);
      default -> throw new IllegalArgumentException(kind);
    }
  }

  private void writeEquals(GeneratorAdapter code) {
    Label differ = code.newLabel();
    Label end = code.newLabel();
    code.loadArg(1);
    code.instanceOf(self);
    code.ifZCmp(EQ, differ);
    for (Handle field : fields) {
      load(code, field);
      code.loadArg(1);
      code.checkCast(self);
      code.getField(self, field.getName(), type(field));
      jumpUnlessEqual(code, type(field), differ);
    }
    code.push(true);
    code.goTo(end);
    mark(code, differ);
    code.push(false);
    mark(code, end, Opcodes.INTEGER);
  }

  /** Marks where jumps lead to, and tells the verifier what is on the stack there. */
  private void mark(GeneratorAdapter code, Label label, Object... stack) {
    code.mark(label);
    Object[] arguments = {self.getInternalName(), OBJECT.getInternalName()};
    code.visitFrame(Opcodes.F_NEW, arguments.length, arguments, stack.length, stack);
  }

  private static void jumpUnlessEqual(GeneratorAdapter code, Type type, Label differ) {
    if (type.getSort() >= Type.ARRAY) {
      code.invokeStatic(
          OBJECTS, new Method("equals", Type.BOOLEAN_TYPE, new Type[] {OBJECT, OBJECT}));
      code.ifZCmp(EQ, differ);
    } else if (type.equals(Type.FLOAT_TYPE) || type.equals(Type.DOUBLE_TYPE)) {
      // Unlike the operator, it tells 0.0 from -0.0, and NaN equals itself.
      code.invokeStatic(box(type), new Method("compare", Type.INT_TYPE, new Type[] {type, type}));
      code.ifZCmp(NE, differ);
    } else {
      code.ifCmp(type, NE, differ);
    }
  }

  private void writeHash(GeneratorAdapter code) {
    code.push(0);
    for (Handle field : fields) {
      code.push(HASH_FACTOR);
      code.math(GeneratorAdapter.MUL, Type.INT_TYPE);
      load(code, field);
      Type type = type(field);
      boolean isPrimitive = type.getSort() < Type.ARRAY;
      code.invokeStatic(
          isPrimitive ? box(type) : OBJECTS,
          new Method("hashCode", Type.INT_TYPE, new Type[] {isPrimitive ? type : OBJECT}));
      code.math(GeneratorAdapter.ADD, Type.INT_TYPE);
    }
  }

  private void writeText(GeneratorAdapter code) {
    StringConcat.begin(code);
    code.push(self);
    code.invokeVirtual(Type.getType(Class.class), new Method("getSimpleName", STRING, new Type[0]));
    StringConcat.append(code, STRING);
    String before = "[";
    for (int i = 0; i < fields.size(); i++) {
      code.push(before + names.get(i) + "=");
      StringConcat.append(code, STRING);
      load(code, fields.get(i));
      StringConcat.append(code, type(fields.get(i)));
      before = ", ";
    }
    code.push(fields.isEmpty() ? "[]" : "]");
    StringConcat.append(code, STRING);
    StringConcat.end(code);
  }

  private void load(GeneratorAdapter code, Handle field) {
    code.loadArg(0);
    code.getField(self, field.getName(), type(field));
  }

  private static Type type(Handle field) {
    return Type.getType(field.getDesc());
  }

  private static Type box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> Type.getType(Boolean.class);
      case Type.CHAR -> Type.getType(Character.class);
      case Type.BYTE -> Type.getType(Byte.class);
      case Type.SHORT -> Type.getType(Short.class);
      case Type.INT -> Type.getType(Integer.class);
      case Type.LONG -> Type.getType(Long.class);
      case Type.FLOAT -> Type.getType(Float.class);
      default -> Type.getType(Double.class);
    };
  }
}
