package org.productops.outcome.web;

import java.io.OutputStream;
import java.util.List;
import org.productops.common.csv.CsvOutput;
import org.productops.common.csv.CsvSeparator;
import org.productops.common.error.InvalidException;
import org.productops.common.paging.Paging;
import org.productops.common.user.PersonNames;
import org.productops.common.web.PageRequest;
import org.productops.common.web.PageResult;
import org.productops.common.web.ServletPage;
import org.productops.outcome.CriterionFields;
import org.productops.outcome.CriterionTexts;
import org.productops.outcome.OutcomeAddress;
import org.productops.outcome.OutcomeOverview;
import org.productops.outcome.OutcomeReview;
import org.productops.outcome.OutcomeService;
import org.productops.outcome.SuccessCriterion;

/** What the list shows, all of it, as a file for spreadsheets. */
final class OutcomeExportPage implements ServletPage {

    private static final List<String> HEAD = List.of(
            "area",
            "issue",
            "summary",
            CriterionFields.MEASURE,
            CriterionFields.BASELINE,
            CriterionFields.TARGET,
            CriterionFields.REVIEW_ON,
            CriterionFields.REVIEWER,
            CriterionFields.LINK,
            "standing",
            CriterionFields.NUMBER,
            CriterionFields.LEARNED);

    private final OutcomeService outcomes;
    private final CriterionTexts texts;

    OutcomeExportPage(OutcomeService outcomes, CriterionTexts texts) {
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @Override
    public PageResult show(PageRequest request) {
        OutcomeOverview found;
        try {
            found = outcomes.find(OutcomeListPage.draft(request), new Paging(0, OutcomeService.MOST));
        } catch (InvalidException e) {
            // The list says what is wrong with the filter.
            return PageResult.go(OutcomeAddress.PAGE);
        }
        PersonNames names = texts.names();
        return PageResult.download("outcomes.csv", "text/csv;charset=UTF-8", out -> write(found, names, out));
    }

    private static void write(OutcomeOverview found, PersonNames names, OutputStream out) {
        try (CsvOutput csv = new CsvOutput(out, CsvSeparator.COMMA)) {
            csv.row(HEAD);
            found.lines().values().forEach(line -> csv.row(cells(line, names)));
        }
    }

    private static List<String> cells(OutcomeOverview.Line line, PersonNames names) {
        SuccessCriterion criterion = line.view().criterion();
        return List.of(
                line.areaPath(),
                line.view().issue().key(),
                line.view().issue().summary(),
                criterion.measure(),
                criterion.baseline(),
                criterion.target(),
                criterion.reviewOn().toString(),
                names.of(criterion.reviewerKey()),
                criterion.link(),
                line.view().standing().name(),
                criterion.review().map(OutcomeReview::number).orElse(""),
                criterion.review().map(OutcomeReview::learned).orElse(""));
    }
}
