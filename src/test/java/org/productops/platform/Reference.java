package org.productops.platform;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * What a class file names: a type, or a method or field of a type.
 *
 * @param owner the internal name of the type, such as {@code java/util/Map}
 * @param name empty for the type itself
 * @param descriptor empty for the type itself
 */
record Reference(String owner, String name, String descriptor) implements Comparable<Reference> {
    private static final Comparator<Reference> ORDER = Comparator.comparing(Reference::owner)
            .thenComparing(Reference::name)
            .thenComparing(Reference::descriptor);

    static Reference type(String internalName) {
        return new Reference(internalName, "", "");
    }

    boolean isType() {
        return name.isEmpty();
    }

    boolean isMethod() {
        return descriptor.startsWith("(");
    }

    Reference in(String otherOwner) {
        return new Reference(otherOwner, name, descriptor);
    }

    /** As people write it: {@code a.b.C}, {@code a.b.C#m(String)}, {@code new a.b.C(String)}, {@code a.b.C#FIELD}. */
    String display() {
        String type = owner.replace('/', '.').replace('$', '.');
        if (isType()) {
            return type;
        }
        if (!isMethod()) {
            return type + "#" + name;
        }
        String parameters = Stream.of(Type.getArgumentTypes(descriptor))
                .map(parameter -> {
                    String full = parameter.getClassName();
                    return full.substring(full.lastIndexOf('.') + 1);
                })
                .collect(Collectors.joining(", "));
        return name.equals("<init>")
                ? "new " + type + "(" + parameters + ")"
                : type + "#" + name + "(" + parameters + ")";
    }

    @Override
    public int compareTo(Reference other) {
        return ORDER.compare(this, other);
    }
}
