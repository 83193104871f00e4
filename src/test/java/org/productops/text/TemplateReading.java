package org.productops.text;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTAndNode;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTElseIfStatement;
import org.apache.velocity.runtime.parser.node.ASTExpression;
import org.apache.velocity.runtime.parser.node.ASTIdentifier;
import org.apache.velocity.runtime.parser.node.ASTIfStatement;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.ASTNotNode;
import org.apache.velocity.runtime.parser.node.ASTObjectArray;
import org.apache.velocity.runtime.parser.node.ASTOrNode;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTSetDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.Node;
import org.productops.common.error.Message;

/** Reads a template as Velocity would if it knew types: what each name stands for in the record that is shown. */
final class TemplateReading {

    /** What templates have besides the record. */
    private static final String TOOLS = "t";

    private static final Type TOOL = new Object() {}.getClass();

    /** What {@code Templates} gives to all, and Velocity in a loop. */
    private static final Map<String, Meaning> COMMON = Map.of(
            TOOLS,
            new Meaning(TOOL, false),
            "contextPath",
            new Meaning(String.class, false),
            "velocityCount",
            new Meaning(int.class, false));

    private final List<String> problems = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * What a name stands for.
     *
     * @param type without what {@code Models} takes off; null for what is wrong already
     * @param optional whether there may be nothing
     */
    private record Meaning(Type type, boolean optional) {
        static final Meaning UNKNOWN = new Meaning(null, false);

        static Meaning of(Type declared) {
            if (declared instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
                return new Meaning(of(generic.getActualTypeArguments()[0]).type(), true);
            }
            return new Meaning(
                    declared instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : declared, false);
        }

        boolean isList() {
            return type instanceof ParameterizedType generic
                    && Collection.class.isAssignableFrom((Class<?>) generic.getRawType());
        }

        Meaning element() {
            return of(((ParameterizedType) type).getActualTypeArguments()[0]);
        }

        boolean isA(Class<?> wanted) {
            return type instanceof Class<?> known && wanted.isAssignableFrom(known);
        }

        boolean isTruthValue() {
            return type == boolean.class || type == Boolean.class;
        }

        /** Whether {@code $t.html} writes it as people read it. */
        boolean isPlain() {
            return type instanceof Class<?> known
                    && (known.isPrimitive()
                            || isTruthValue()
                            || isA(String.class)
                            || isA(Number.class)
                            || isA(Enum.class)
                            || isA(TemporalAccessor.class));
        }
    }

    /** What is wrong with the template, each with its place. */
    List<String> problems() {
        return problems;
    }

    /** The components that are named, as {@link #name} has them. */
    Set<String> used() {
        return used;
    }

    /** How a component is called here. */
    static String name(Class<?> type, String component) {
        return type.getName() + "." + component;
    }

    /** Reads a template that shows such a record. */
    void read(String template, Class<?> model) {
        Map<String, Meaning> scope = new HashMap<>(COMMON);
        Node root = ParsedTemplate.parse(template);
        for (RecordComponent component : model.getRecordComponents()) {
            scope.put(component.getName(), Meaning.of(component.getGenericType()));
        }
        read(root, scope);
        ParsedTemplate.below(root)
                .filter(ASTReference.class::isInstance)
                .map(ASTReference.class::cast)
                .forEach(reference -> used.add(name(model, reference.getRootString())));
    }

    private void read(Node node, Map<String, Meaning> scope) {
        if (node instanceof ASTReference || node instanceof ASTObjectArray) {
            meaning(node, scope);
        } else if (node instanceof ASTSetDirective) {
            scope.put(((ASTReference) node.jjtGetChild(0)).getRootString(), meaning(node.jjtGetChild(1), scope));
        } else if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("foreach")) {
            loop(directive, scope);
        } else {
            ParsedTemplate.children(node).forEach(child -> read(child, scope));
            if (node instanceof ASTEQNode || node instanceof ASTNENode) {
                comparison(node, scope);
            }
            condition(node, scope);
        }
    }

    private void loop(Node loop, Map<String, Meaning> scope) {
        Meaning list = meaning(loop.jjtGetChild(2), scope);
        Map<String, Meaning> inside = new HashMap<>(scope);
        if (list.type() != null && !list.isList()) {
            problem(loop, "goes through something that is no list");
        }
        String each = ((ASTReference) loop.jjtGetChild(0)).getRootString();
        inside.put(each, list.isList() ? list.element() : Meaning.UNKNOWN);
        read(loop.jjtGetChild(loop.jjtGetNumChildren() - 1), inside);
    }

    /** Enums are texts in templates: what they are compared with must be one of their names. */
    private void comparison(Node node, Map<String, Meaning> scope) {
        Meaning left = meaning(node.jjtGetChild(0), scope);
        if (left.isA(Enum.class) && node.jjtGetChild(1) instanceof ASTStringLiteral literal) {
            Object[] constants = ((Class<?>) left.type()).getEnumConstants();
            if (Arrays.stream(constants)
                    .noneMatch(each -> ((Enum<?>) each).name().equals(text(literal)))) {
                problem(node, "compares with " + text(literal) + ", which is none of " + Arrays.toString(constants));
            }
        }
    }

    /** Velocity takes everything that is there for true, an empty text, too. */
    private void condition(Node node, Map<String, Meaning> scope) {
        boolean asks = node instanceof ASTAndNode
                || node instanceof ASTOrNode
                || node instanceof ASTNotNode
                || node instanceof ASTExpression
                        && (node.jjtGetParent() instanceof ASTIfStatement
                                || node.jjtGetParent() instanceof ASTElseIfStatement);
        if (asks) {
            for (Node child : ParsedTemplate.children(node)) {
                if (child instanceof ASTReference reference) {
                    Meaning meaning = meaning(reference, scope);
                    if (meaning.type() != null && !meaning.optional() && !meaning.isTruthValue()) {
                        problem(reference, "is always there, so the condition is always true");
                    }
                }
            }
        }
    }

    private Meaning meaning(Node node, Map<String, Meaning> scope) {
        if (node instanceof ASTReference reference) {
            return meaning(reference, scope);
        }
        if (node instanceof ASTStringLiteral literal) {
            if (text(literal).contains("$")) {
                problem(node, "puts a value into a text, past $t");
            }
            return new Meaning(String.class, false);
        }
        if (node instanceof ASTExpression && node.jjtGetNumChildren() == 1) {
            return meaning(node.jjtGetChild(0), scope);
        }
        ParsedTemplate.children(node).forEach(child -> meaning(child, scope));
        return Meaning.UNKNOWN;
    }

    private Meaning meaning(ASTReference reference, Map<String, Meaning> scope) {
        Meaning meaning = scope.get(reference.getRootString());
        if (meaning == null) {
            problem(reference, "is no component of the record");
            return Meaning.UNKNOWN;
        }
        for (Node step : ParsedTemplate.children(reference)) {
            if (meaning.type() == null) {
                return meaning;
            }
            meaning = step instanceof ASTMethod method
                    ? called(method, meaning, scope)
                    : component((ASTIdentifier) step, meaning);
        }
        return meaning;
    }

    private Meaning component(ASTIdentifier step, Meaning of) {
        String name = step.literal();
        if (of.isA(Record.class) && !of.isA(Message.class)) {
            Class<?> type = (Class<?>) of.type();
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getName().equals(name)) {
                    used.add(name(type, name));
                    return Meaning.of(component.getGenericType());
                }
            }
        }
        problem(step, "is no component of " + of.type().getTypeName());
        return Meaning.UNKNOWN;
    }

    private Meaning called(ASTMethod method, Meaning on, Map<String, Meaning> scope) {
        String name = method.getMethodName();
        if (on.type() == TOOL && name.equals("any") && method.jjtGetNumChildren() == 2) {
            Meaning list = meaning(method.jjtGetChild(1), scope);
            if (list.type() != null && !list.isList()) {
                problem(method, "asks for what is in no list: " + list.type().getTypeName());
            }
            return new Meaning(boolean.class, false);
        }
        if (on.type() == TOOL && (name.equals("html") || name.equals("text")) && method.jjtGetNumChildren() == 2) {
            Node argument = method.jjtGetChild(1);
            if (name.equals("html")) {
                plain(argument, scope);
            } else {
                text(argument, scope);
            }
            return new Meaning(String.class, false);
        }
        problem(method, "is not called in templates");
        return Meaning.UNKNOWN;
    }

    private void plain(Node argument, Map<String, Meaning> scope) {
        Meaning meaning = meaning(argument, scope);
        if (meaning.type() != null && !meaning.isPlain()) {
            problem(argument, "is nothing that people read: " + meaning.type().getTypeName());
        }
    }

    /** A text of ours: its key, its key with arguments, or a message. */
    private void text(Node argument, Map<String, Meaning> scope) {
        if (argument instanceof ASTObjectArray list) {
            List<Node> parts = ParsedTemplate.children(list);
            if (parts.isEmpty() || !(parts.get(0) instanceof ASTStringLiteral)) {
                problem(argument, "does not say which text it means");
            }
            parts.forEach(part -> plain(part, scope));
            return;
        }
        Meaning meaning = meaning(argument, scope);
        boolean isKey = argument instanceof ASTStringLiteral;
        if (meaning.type() != null && !isKey && !meaning.isA(Message.class)) {
            problem(argument, "is no text of ours: " + meaning.type().getTypeName());
        }
    }

    private static String text(ASTStringLiteral literal) {
        String quoted = literal.literal();
        return quoted.substring(1, quoted.length() - 1);
    }

    private void problem(Node node, String text) {
        problems.add("line " + node.getLine() + ": " + node.literal() + " " + text);
    }
}
