package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTMethod;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every value that a template writes goes through {@code $t}, which escapes it, or is HTML that another template of ours
 * has written: its name ends in {@code Html}, and says here where it comes from. The products differ in what they escape
 * by themselves; this rule makes the output the same in all of them.
 */
class TemplateEscapingTest {

    private static final Set<String> HTML = Set.of(
            // FormDrawing: the fields, each drawn by FormRenderer.
            "fieldsHtml",
            // ReadinessColumnHtml
            "readinessHtml",
            "moreHtml",
            // FormPage: the form, drawn by FormRenderer.
            "formHtml",
            // Below, what stands below a field.
            "belowHtml",
            "askedHtml",
            // FormRenderer.
            "rowsFirstHtml",
            "rowsHtml",
            // FormattedText.
            "textHtml",
            // ChoiceBar.
            "choiceHtml",
            // WordTabs.
            "tabsHtml",
            // Pager.
            "pagerHtml",
            // SetUpHint.
            "setUpHintHtml",
            // AuditDrawing.
            "entriesHtml",
            "changesHtml",
            // LibraryDrawing and LibraryNavigation.
            "listHtml",
            "navigationHtml",
            // RefusalDrawing.
            "issuesHtml",
            // JobDrawing.
            "jobHtml",
            // OwnershipDrawing.
            "factsHtml",
            // AreaStanding.
            "standingHtml",
            // What AreaSections draw.
            "sectionsHtml",
            // ReleaseHead.
            "headHtml",
            // FeedbackFieldHtml, for what Jira draws.
            "feedbackHtml",
            // ProductAreaControls, CoverageItemContext, ReleaseItemContext and ChecklistValidatorFactory, for what Jira
            // draws.
            "areaHtml",
            "productopsCoverageHtml",
            "productopsReleaseHtml",
            "checklistHtml");

    static List<String> templates() {
        return ParsedTemplate.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void writesOnlyEscapedValues(String template) {
        assertThat(ParsedTemplate.below(ParsedTemplate.parse(template))
                        .filter(ASTReference.class::isInstance)
                        .map(ASTReference.class::cast)
                        .filter(TemplateEscapingTest::isWritten)
                        .filter(reference -> !isEscaped(reference) && !HTML.contains(lastName(reference)))
                        .map(reference -> "line " + reference.getLine() + ": " + reference.literal()))
                .isEmpty();
    }

    private static boolean isWritten(Node reference) {
        return reference.jjtGetParent() instanceof ASTprocess || reference.jjtGetParent() instanceof ASTBlock;
    }

    private static boolean isEscaped(ASTReference reference) {
        return reference.getRootString().equals("t")
                && reference.jjtGetNumChildren() == 1
                && reference.jjtGetChild(0) instanceof ASTMethod method
                && (method.getMethodName().equals("html")
                        || method.getMethodName().equals("text"));
    }

    private static String lastName(ASTReference reference) {
        int names = reference.jjtGetNumChildren();
        return names == 0
                ? reference.getRootString()
                : reference.jjtGetChild(names - 1).literal();
    }
}
