package org.articlint.build;

import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * The method that joins the parts of a string. What it does is what {@link
 * java.lang.invoke.StringConcatFactory#makeConcatWithConstants} specifies.
 *
 * @param method the name and types of the method
 * @param recipe the text, with U+0001 for an argument and U+0002 for a constant
 * @param constants the constants, in their order
 */
record StringConcat(Method method, String recipe, List<Object> constants) {

  private static final Type BUILDER = Type.getType(StringBuilder.class);
  private static final Type STRING = Type.getType(String.class);
  private static final Type OBJECT = Type.getType(Object.class);

  /** Writes what the method does before it returns. */
  void write(GeneratorAdapter code) {
    begin(code);
    int argument = 0;
    int constant = 0;
    for (int i = 0; i < recipe.length(); i++) {
      switch (recipe.charAt(i)) {
        case '\1' -> {
          code.loadArg(argument);
          append(code, method.getArgumentTypes()[argument++]);
        }
        case '\2' -> {
          code.push(String.valueOf(constants.get(constant++)));
          append(code, STRING);
        }
        default -> {
          code.push(recipe.charAt(i));
          append(code, Type.CHAR_TYPE);
        }
      }
    }
    end(code);
  }

  /** Puts an empty {@link StringBuilder} on the stack. */
  static void begin(GeneratorAdapter code) {
    code.newInstance(BUILDER);
    code.dup();
    code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
  }

  /** Replaces the {@link StringBuilder} on the stack by its text. */
  static void end(GeneratorAdapter code) {
    code.invokeVirtual(BUILDER, new Method("toString", STRING, new Type[0]));
  }

  /** Appends the value on the stack to the {@link StringBuilder} below it. */
  static void append(GeneratorAdapter code, Type type) {
    code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {parameter(type)}));
  }

  /** The parameter of the method of {@link StringBuilder} that takes a value of the given type. */
  private static Type parameter(Type type) {
    return switch (type.getSort()) {
      case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
      case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : OBJECT;
      default -> type;
    };
  }
}
