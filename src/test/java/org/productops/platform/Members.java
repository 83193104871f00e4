package org.productops.platform;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Members of loaded classes, own and inherited. */
final class Members {
    private Members() {}

    static boolean has(Class<?> type, Reference member) {
        if (member.name().equals("<init>")) {
            return Arrays.stream(type.getDeclaredConstructors())
                    .anyMatch(constructor ->
                            Type.getConstructorDescriptor(constructor).equals(member.descriptor()));
        }
        return declares(type, member)
                || Stream.concat(Stream.of(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
                        .filter(Objects::nonNull)
                        .anyMatch(parent -> has(parent, member));
    }

    private static boolean declares(Class<?> type, Reference member) {
        if (member.isMethod()) {
            return Arrays.stream(type.getDeclaredMethods())
                    .anyMatch(method -> method.getName().equals(member.name())
                            && Type.getMethodDescriptor(method).equals(member.descriptor()));
        }
        return Arrays.stream(type.getDeclaredFields())
                .anyMatch(field -> field.getName().equals(member.name())
                        && Type.getDescriptor(field.getType()).equals(member.descriptor()));
    }
}
