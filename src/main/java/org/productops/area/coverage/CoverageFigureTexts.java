package org.productops.area.coverage;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Message;
import org.productops.common.text.Texts;
import org.productops.common.time.ProductDates;

/** Puts figures into the words of the user who makes the request. */
@JiraComponent
public class CoverageFigureTexts {

    private final Texts texts;
    private final ProductDates dates;

    @Inject
    public CoverageFigureTexts(Texts texts, ProductDates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** Why it is not known yet what is missing. */
    public static Message unknown(CoverageKind kind) {
        if (kind == CoverageKind.REVIEW_OVERDUE) {
            return Message.of("productops.coverage.page.no-reviews");
        }
        return Message.of(
                kind.isCounted() ? "productops.coverage.page.not-counted" : "productops.coverage.page.not-listed");
    }

    /** How often something is missing, and of how many; or why that is not known. */
    public String summary(CoverageFigureView figure) {
        return texts.get(message(figure));
    }

    private static Message message(CoverageFigureView figure) {
        if (!figure.known()) {
            return unknown(figure.kind());
        }
        if (figure.total() == 0) {
            return Message.of("productops.coverage.figure.nothing");
        }
        return figure.open() == 0
                ? Message.of("productops.coverage.figure.none", figure.total())
                : Message.of("productops.coverage.figure.some", figure.open(), figure.total());
    }

    /** As of when that is known; empty if it is so now, or not known. */
    public Optional<String> asOf(CoverageFigureView figure) {
        String key =
                figure.kind().isCounted() ? "productops.coverage.figure.counted" : "productops.coverage.figure.listed";
        return figure.asOf().map(day -> texts.get(key, dates.day(day)));
    }

    /** The course of a figure; empty if it is none yet. */
    public Optional<Course> course(List<CoverageDay> days) {
        return TrendLine.of(days, dates).map(line -> new Course(line.points(), texts.get(line.text())));
    }

    /**
     * The course of a figure as a line.
     *
     * @param points its corners, as SVG has them
     * @param text what it shows, for those who do not see it
     */
    public record Course(String points, String text) {}
}
