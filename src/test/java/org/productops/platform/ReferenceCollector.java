package org.productops.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * Reads class files and keeps every reference to a type that is looked for, with the classes that hold it.
 */
final class ReferenceCollector {
    private static final Pattern TYPE_IN_SIGNATURE = Pattern.compile("L([\\w/$]+)[;<]");

    private final Predicate<String> lookedFor;
    private final SortedMap<Reference, SortedSet<String>> references = new TreeMap<>();
    private final Map<String, ClassNode> classes = new TreeMap<>();
    private final Set<String> strings = new HashSet<>();
    private String user;

    ReferenceCollector(Predicate<String> lookedFor) {
        this.lookedFor = lookedFor;
    }

    /** Reads the classes below a directory whose internal name fits. */
    ReferenceCollector read(Path directory, Predicate<String> internalName) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String path = directory.relativize(file).toString().replace('\\', '/');
                if (internalName.test(path.substring(0, path.length() - ".class".length()))) {
                    ClassNode node = new ClassNode();
                    new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_DEBUG);
                    classes.put(node.name, node);
                    collect(node);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return this;
    }

    /** Adds a class that something other than a class file names. */
    void add(String internalName, String namedBy) {
        user = namedBy;
        type(internalName);
    }

    /** Each reference with the names of the classes that hold it. */
    SortedMap<Reference, SortedSet<String>> references() {
        return references;
    }

    /** The classes that were read. */
    Map<String, ClassNode> classes() {
        return classes;
    }

    /** The text constants in the code of the classes that were read. */
    Set<String> strings() {
        return strings;
    }

    private void collect(ClassNode node) {
        user = node.name;
        type(node.superName);
        node.interfaces.forEach(this::type);
        signature(node.signature);
        annotations(node.visibleAnnotations);
        annotations(node.invisibleAnnotations);
        for (FieldNode field : node.fields) {
            type(Type.getType(field.desc));
            signature(field.signature);
            annotations(field.visibleAnnotations);
        }
        for (MethodNode method : node.methods) {
            collect(method);
        }
    }

    private void collect(MethodNode method) {
        method(method.desc);
        signature(method.signature);
        method.exceptions.forEach(this::type);
        annotations(method.visibleAnnotations);
        if (method.visibleParameterAnnotations != null) {
            for (List<AnnotationNode> parameter : method.visibleParameterAnnotations) {
                annotations(parameter);
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            type(block.type);
        }
        for (AbstractInsnNode instruction : method.instructions) {
            collect(instruction);
        }
    }

    private void collect(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            member(call.owner, call.name, call.desc);
        } else if (instruction instanceof FieldInsnNode access) {
            member(access.owner, access.name, access.desc);
        } else if (instruction instanceof TypeInsnNode typed) {
            type(Type.getObjectType(typed.desc));
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            type(Type.getType(array.desc));
        } else if (instruction instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            method(dynamic.desc);
            for (Object argument : dynamic.bsmArgs) {
                constant(argument);
            }
            if (dynamic.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
                String implemented = Type.getReturnType(dynamic.desc).getInternalName();
                member(implemented, dynamic.name, ((Type) dynamic.bsmArgs[0]).getDescriptor());
            }
        }
    }

    private void constant(Object value) {
        if (value instanceof String string) {
            strings.add(string);
        } else if (value instanceof Handle handle) {
            member(handle.getOwner(), handle.getName(), handle.getDesc());
        } else if (value instanceof Type typed) {
            if (typed.getSort() == Type.METHOD) {
                method(typed.getDescriptor());
            } else {
                type(typed);
            }
        }
    }

    private void annotations(List<AnnotationNode> annotations) {
        if (annotations != null) {
            annotations.forEach(annotation -> type(Type.getType(annotation.desc)));
        }
    }

    private void signature(String signature) {
        if (signature != null) {
            Matcher matcher = TYPE_IN_SIGNATURE.matcher(signature);
            while (matcher.find()) {
                type(matcher.group(1));
            }
        }
    }

    private void method(String descriptor) {
        type(Type.getReturnType(descriptor));
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            type(argument);
        }
    }

    private void member(String owner, String name, String descriptor) {
        if (descriptor.startsWith("(")) {
            method(descriptor);
        } else {
            type(Type.getType(descriptor));
        }
        if (owner.startsWith("[")) {
            type(Type.getObjectType(owner));
        } else if (lookedFor.test(owner)) {
            type(owner);
            add(new Reference(owner, name, descriptor));
        }
    }

    private void type(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            type(element.getInternalName());
        }
    }

    private void type(String internalName) {
        if (internalName != null && lookedFor.test(internalName)) {
            add(Reference.type(internalName));
        }
    }

    private void add(Reference reference) {
        references.computeIfAbsent(reference, key -> new TreeSet<>()).add(user);
    }
}
