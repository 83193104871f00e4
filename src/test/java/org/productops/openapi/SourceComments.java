package org.productops.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.EndElementTree;
import com.sun.source.doctree.EntityTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ValueTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTreePath;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.productops.testing.JavaSources;

/** What the comments in the source say, so that nobody has to say it twice. */
final class SourceComments {

    /**
     * A piece of a comment.
     *
     * @param markdown its text; a link is the text of the link
     * @param links the classes that it links, in their order
     */
    record Part(String markdown, List<Class<?>> links) {}

    /**
     * A comment.
     *
     * @param first its first sentence
     * @param rest what follows that; may be empty
     * @param parameters by name
     * @param answer what is returned
     */
    record Comment(Part first, Part rest, Map<String, Part> parameters, Optional<Part> answer) {}

    private final Map<String, Comment> comments = new HashMap<>();
    private final JavacTask task;
    private final DocTrees trees;

    private SourceComments(JavacTask task) {
        this.task = task;
        this.trees = DocTrees.instance(task);
    }

    /** Reads the Java files in all rooms of this name. */
    static SourceComments ofRooms(Path sources, String room) {
        return JavaSources.read(
                sources, file -> file.getParent().endsWith(room), SourceComments::new, SourceComments::scan);
    }

    /** The comment of a class; of a record it names the components. */
    Comment of(Class<?> type) {
        return find(type.getName());
    }

    /** The comment of a method; there are no two of one name. */
    Comment of(Method method) {
        return of(method.getDeclaringClass(), method.getName());
    }

    /** The comment of the method with this name. */
    Comment of(Class<?> type, String method) {
        return find(type.getName() + "#" + method);
    }

    private Comment find(String name) {
        return Optional.ofNullable(comments.get(name))
                .orElseThrow(() -> new IllegalStateException("There is no comment at " + name));
    }

    private void scan(CompilationUnitTree unit) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree tree, Void nothing) {
                add(className((TypeElement) trees.getElement(getCurrentPath())));
                return super.visitClass(tree, nothing);
            }

            @Override
            public Void visitMethod(MethodTree tree, Void nothing) {
                Element method = trees.getElement(getCurrentPath());
                add(className((TypeElement) method.getEnclosingElement()) + "#" + method.getSimpleName());
                return super.visitMethod(tree, nothing);
            }

            private void add(String name) {
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    comments.put(name, read(new DocTreePath(getCurrentPath(), comment)));
                }
            }
        }.scan(unit, null);
    }

    private Comment read(DocTreePath path) {
        DocCommentTree comment = path.getDocComment();
        Map<String, Part> parameters = new LinkedHashMap<>();
        Optional<Part> answer = Optional.empty();
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree parameter) {
                parameters.put(parameter.getName().getName().toString(), part(path, parameter.getDescription()));
            } else if (tag instanceof ReturnTree returned) {
                answer = Optional.of(part(path, returned.getDescription()));
            }
        }
        return new Comment(part(path, comment.getFirstSentence()), part(path, comment.getBody()), parameters, answer);
    }

    private Part part(DocTreePath comment, List<? extends DocTree> trees) {
        List<Class<?>> links = new ArrayList<>();
        String text = trees.stream().map(tree -> markdown(comment, tree, links)).collect(Collectors.joining());
        return new Part(text.strip().replaceAll("\\s+", " "), links);
    }

    private String markdown(DocTreePath comment, DocTree tree, List<Class<?>> links) {
        if (tree instanceof TextTree text) {
            return text.getBody();
        }
        if (tree instanceof LiteralTree literal) {
            String body = literal.getBody().getBody();
            return literal.getKind() == DocTree.Kind.CODE ? "`" + body + "`" : body;
        }
        if (tree instanceof LinkTree link) {
            links.add(load((TypeElement) element(comment, link.getReference())));
            return part(comment, link.getLabel()).markdown();
        }
        if (tree instanceof ValueTree value) {
            VariableElement constant = (VariableElement) element(comment, value.getReference());
            return String.format(Locale.ENGLISH, "%,d", (Integer) constant.getConstantValue());
        }
        if (tree instanceof EntityTree entity) {
            return trees.getCharacters(entity);
        }
        if (tree instanceof StartElementTree || tree instanceof EndElementTree) {
            return "*";
        }
        throw new IllegalStateException("Say it otherwise: " + tree + " in " + comment.getDocComment());
    }

    private Element element(DocTreePath comment, ReferenceTree reference) {
        return Optional.ofNullable(trees.getElement(DocTreePath.getPath(comment, reference)))
                .orElseThrow(() -> new IllegalStateException("There is no " + reference));
    }

    private Class<?> load(TypeElement type) {
        try {
            return Class.forName(className(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String className(TypeElement type) {
        return task.getElements().getBinaryName(type).toString();
    }
}
