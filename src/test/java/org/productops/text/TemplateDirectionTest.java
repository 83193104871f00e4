package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people wrote runs from right to left where it has to: it stands inside an element with {@code dir="auto"}, and so
 * does what they write. Sentences of ours run as the page does; what people wrote inside of them is told apart by {@code
 * SalTexts}.
 */
class TemplateDirectionTest {

    private static final Pattern DIRECTION = Pattern.compile("\\bdir=\"auto\"");
    private static final Pattern TYPED = Pattern.compile("(?s)(textarea|input(?!.*type=\"(hidden|checkbox|file)\")).*");
    private static final Pattern WITHOUT_END = Pattern.compile("(?s)(meta|img|input|br)\\b.*|.*/");
    private static final Pattern LAST_NAME = Pattern.compile("(\\w+)\\)$");

    /** Numbers, dates, keys, letters; and sentences that a {@code …Texts} has put together. */
    private static final Set<String> NOT_FROM_PEOPLE = Set.of(
            "advised",
            "count",
            "day",
            "days",
            "detail",
            "excused",
            "feedback",
            "figures",
            "first",
            "heardOnText",
            "issueKey",
            "issues",
            "key",
            "last",
            "late",
            "launchOpen",
            "letter",
            "lockedReason",
            "mandatory",
            "mandatoryOpen",
            "moment",
            "most",
            "neededFor",
            "note",
            "open",
            "openCriterion",
            "openHeard",
            "overridden",
            "percent",
            "problem",
            "progress",
            "ready",
            "releases",
            "resolved",
            "rework",
            "sentence",
            "total",
            "unnamed");

    static List<String> templates() {
        return ParsedTemplate.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void showsWhatPeopleWriteInItsOwnDirection(String template) {
        Reading reading = new Reading();

        ParsedTemplate.below(ParsedTemplate.parse(template)).forEach(reading::read);

        assertThat(reading.problems).isEmpty();
    }

    /** Goes through the template as a browser would, as if all of it were there at once. */
    private static final class Reading {

        final List<String> problems = new ArrayList<>();
        private final Deque<String> open = new ArrayDeque<>();
        private StringBuilder tag;

        void read(Node node) {
            if (node instanceof ASTText text) {
                text.literal().chars().forEach(character -> read((char) character, node));
            } else if (tag == null && node instanceof ASTReference reference && isWritten(reference)) {
                String expression = reference.literal();
                if (isFromPeople(expression) && open.stream().noneMatch(DIRECTION.asPredicate())) {
                    problems.add("line " + node.getLine() + ": " + expression);
                }
            }
        }

        private void read(char character, Node node) {
            if (tag == null) {
                tag = character == '<' ? new StringBuilder() : null;
            } else if (character != '>') {
                tag.append(character);
            } else {
                String read = tag.toString();
                tag = null;
                if (TYPED.matcher(read).matches() && !DIRECTION.matcher(read).find()) {
                    problems.add("line " + node.getLine() + ": <" + read + ">");
                }
                if (read.startsWith("/")) {
                    open.removeFirstOccurrence(open.stream()
                            .filter(each -> each.matches("(?s)" + read.substring(1) + "\\b.*"))
                            .findFirst()
                            .orElseThrow());
                } else if (!WITHOUT_END.matcher(read).matches()) {
                    open.push(read);
                }
            }
        }

        private static boolean isWritten(ASTReference reference) {
            return reference.jjtGetParent() instanceof ASTprocess || reference.jjtGetParent() instanceof ASTBlock;
        }

        private static boolean isFromPeople(String expression) {
            return expression.startsWith("$t.html(")
                    && LAST_NAME
                            .matcher(expression)
                            .results()
                            .noneMatch(name -> NOT_FROM_PEOPLE.contains(name.group(1)));
        }
    }
}
