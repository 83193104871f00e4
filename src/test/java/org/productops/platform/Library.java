package org.productops.platform;

import java.io.File;
import java.net.URL;
import java.util.Arrays;
import java.util.Optional;
import org.objectweb.asm.Type;

/** An open-source library that the products are built on too: here the real one, from Maven Central. */
enum Library {
    ACTIVE_OBJECTS("net/java/ao/", "net.java.dev.activeobjects"),
    OSWORKFLOW("com/opensymphony/workflow/", "opensymphony"),
    PROPERTYSET("com/opensymphony/module/propertyset/", "opensymphony");

    private final String prefix;
    private final String group;

    Library(String prefix, String group) {
        this.prefix = prefix;
        this.group = group;
    }

    static Optional<Library> of(String internalName) {
        return Arrays.stream(values())
                .filter(library -> internalName.startsWith(library.prefix))
                .findFirst();
    }

    /** The artifact that the class path has; empty if the type or member is not in it. */
    Optional<Source> source(Reference reference) {
        return load(reference.owner())
                .filter(type -> reference.isType() || Members.has(type, reference))
                .map(type -> new Source(coordinates(type), Optional.of("library")));
    }

    private String coordinates(Class<?> type) {
        URL location = type.getProtectionDomain().getCodeSource().getLocation();
        File version = new File(location.getPath()).getParentFile();
        return group + ":" + version.getParentFile().getName() + ":" + version.getName();
    }

    static Optional<Class<?>> load(String internalName) {
        try {
            return Optional.of(Class.forName(
                    Type.getObjectType(internalName).getClassName(), false, Library.class.getClassLoader()));
        } catch (ClassNotFoundException missing) {
            return Optional.empty();
        }
    }
}
