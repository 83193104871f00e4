package org.productops.platform;

import com.sun.source.doctree.BlockTagTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.UnknownBlockTagTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.productops.testing.JavaSources;

/** The stand-ins as their source says: types, members, and where each is known from. */
final class StandIns {

    /**
     * A type.
     *
     * @param superTypes internal names, of any origin
     * @param members by reference, those people wrote and that other classes can reach
     */
    record StandIn(String name, List<String> superTypes, Map<Reference, Member> members, Optional<Source> source) {}

    /** A member; without a tag of its own it is known from where its type is. */
    record Member(Reference reference, Optional<Source> source) {}

    private static final Set<String> OF_EVERY_ENUM = Set.of("values()", "valueOf(java.lang.String)");

    private final Map<String, StandIn> types = new TreeMap<>();
    private final JavacTask task;
    private final Elements elements;
    private final DocTrees documentation;

    private StandIns(JavacTask task) {
        this.task = task;
        this.elements = task.getElements();
        this.documentation = DocTrees.instance(task);
    }

    /** Reads all Java files below a directory. */
    static StandIns read(Path directory) {
        return JavaSources.read(directory, file -> true, StandIns::new, StandIns::scan);
    }

    Map<String, StandIn> types() {
        return types;
    }

    private void scan(CompilationUnitTree unit) {
        new TreePathScanner<Void, Optional<Source>>() {
            @Override
            public Void visitClass(ClassTree tree, Optional<Source> outer) {
                Element element = documentation.getElement(getCurrentPath());
                if (element.getModifiers().contains(Modifier.PRIVATE)) {
                    return null;
                }
                if (element instanceof TypeElement type) {
                    Optional<Source> source = source(type).or(() -> outer);
                    add(type, source);
                    return super.visitClass(tree, source);
                }
                return super.visitClass(tree, outer);
            }
        }.scan(unit, Optional.empty());
    }

    private void add(TypeElement type, Optional<Source> source) {
        String name = internalName(type);
        List<String> superTypes = new ArrayList<>();
        task.getTypes().directSupertypes(type.asType()).forEach(parent -> superTypes.add(internalName(parent)));
        Map<Reference, Member> members = new TreeMap<>();
        for (Element member : type.getEnclosedElements()) {
            if (member.getModifiers().contains(Modifier.PRIVATE)
                    || elements.getOrigin(member) != Elements.Origin.EXPLICIT
                    || (type.getKind() == ElementKind.ENUM && OF_EVERY_ENUM.contains(member.toString()))) {
                continue;
            }
            reference(name, member)
                    .ifPresent(reference -> members.put(
                            reference, new Member(reference, source(member).or(() -> source.map(Source::ofMembers)))));
        }
        types.put(name, new StandIn(name, superTypes, members, source));
    }

    private Optional<Reference> reference(String owner, Element member) {
        if (member instanceof ExecutableElement method) {
            String parameters = method.getParameters().stream()
                    .map(parameter -> descriptor(parameter.asType()))
                    .collect(Collectors.joining());
            String descriptor = "(" + parameters + ")" + descriptor(method.getReturnType());
            return Optional.of(new Reference(owner, method.getSimpleName().toString(), descriptor));
        }
        if (member instanceof VariableElement field) {
            return Optional.of(new Reference(owner, field.getSimpleName().toString(), descriptor(field.asType())));
        }
        return Optional.empty();
    }

    private Optional<Source> source(Element element) {
        DocCommentTree comment = documentation.getDocCommentTree(element);
        if (comment == null) {
            return Optional.empty();
        }
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof UnknownBlockTagTree unknown
                    && ((BlockTagTree) tag).getTagName().equals("source")) {
                return Optional.of(Source.of(unknown.getContent().stream()
                        .map(part -> part instanceof TextTree text ? text.getBody() : part.toString())
                        .collect(Collectors.joining())));
            }
        }
        return Optional.empty();
    }

    private String descriptor(TypeMirror full) {
        TypeMirror type = task.getTypes().erasure(full);
        return switch (type.getKind()) {
            case BOOLEAN -> "Z";
            case BYTE -> "B";
            case SHORT -> "S";
            case CHAR -> "C";
            case INT -> "I";
            case LONG -> "J";
            case FLOAT -> "F";
            case DOUBLE -> "D";
            case VOID -> "V";
            case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType());
            case DECLARED -> "L" + internalName(type) + ";";
            default -> throw new IllegalStateException(type.getKind() + " " + type);
        };
    }

    private String internalName(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            throw new IllegalStateException("Not on the class path: " + type);
        }
        return internalName((TypeElement) ((DeclaredType) type).asElement());
    }

    private String internalName(TypeElement type) {
        return elements.getBinaryName(type).toString().replace('.', '/');
    }
}
