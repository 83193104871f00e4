package org.productops.outcome.web;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import org.productops.area.Area;
import org.productops.area.AreaSection;
import org.productops.common.error.Message;
import org.productops.common.text.Shortening;
import org.productops.common.web.Address;
import org.productops.common.web.Template;
import org.productops.common.web.Templates;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeAddress;
import org.productops.outcome.OutcomeFilterFields;
import org.productops.outcome.OutcomeOverview;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.OutcomeService;

/** What was learned in an area, on its page. */
@JiraComponent
public class OutcomesSection implements AreaSection {

    private static final Template<View> TEMPLATE = new Template<>("outcome/section.vm", View.class);

    /** So much is shown; the rest is where the link leads. */
    private static final int MOST = 5;

    private static final int LONGEST = 400;

    private final OutcomeService outcomes;
    private final CriterionTexts texts;
    private final Templates templates;

    @Inject
    public OutcomesSection(OutcomeService outcomes, CriterionTexts texts, Templates templates) {
        this.outcomes = outcomes;
        this.texts = texts;
        this.templates = templates;
    }

    /**
     * The part of the page.
     *
     * @param all where all of the area's bets are
     */
    record View(List<Learned> learned, String all) {}

    /** What was learned from a bet. */
    record Learned(
            String issueKey,
            String summary,
            String issue,
            String measure,
            Message standing,
            String look,
            String number,
            String text,
            String day) {}

    @Override
    public String html(Area area, UnaryOperator<String> withWayBack) {
        List<OutcomeOverview.Line> lines = outcomes.learned(area, MOST);
        if (lines.isEmpty()) {
            return "";
        }
        return templates.render(
                TEMPLATE,
                new View(
                        lines.stream().map(this::learned).toList(),
                        Address.of(OutcomeAddress.PAGE)
                                .with(OutcomeFilterFields.AREA, area.key())
                                .toString()));
    }

    private Learned learned(OutcomeOverview.Line line) {
        OutcomeReview review = line.view().criterion().review().orElseThrow();
        String key = line.view().issue().key();
        return new Learned(
                key,
                line.view().issue().summary(),
                OutcomeAddress.issue(key),
                line.view().criterion().measure(),
                Message.of(line.view().standing().textKey()),
                OutcomeListPage.look(line.view().standing()),
                review.number(),
                Shortening.atWord(review.learned(), LONGEST),
                texts.day(review.on()));
    }
}
