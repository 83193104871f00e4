package org.productops.area.jira;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.productops.area.AreaGap;
import org.productops.area.AreaGaps;
import org.productops.area.AreaLibrary;
import org.productops.common.error.Message;
import org.productops.common.text.Likeness;
import org.productops.common.text.TextRule;
import org.productops.common.text.Texts;

/** The JQL function {@code productAreasWithGap(gap)}: the areas that lack something, archived ones left out. */
public class ProductAreasWithGapFunction extends AreasFunction {

    private static final int ARGUMENTS = 1;

    private final AreaGaps gaps;

    @Inject
    public ProductAreasWithGapFunction(AreaLibrary library, AreaGaps gaps, Texts texts) {
        super(library, texts);
        this.gaps = gaps;
    }

    @Override
    Answer answer(Question question) {
        List<String> arguments = question.arguments();
        if (arguments.size() != ARGUMENTS) {
            return Answer.wrong(Message.of(
                    "productops.area.jql.gap-arguments", question.name(), arguments.size(), names(AreaGap.values())));
        }
        String typed = arguments.get(0).strip();
        Optional<AreaGap> gap = AreaGap.find(typed);
        return gap.map(kind -> Answer.of(gaps.areas(question.tree(), kind)))
                .orElseGet(() -> Answer.wrong(Message.of(
                        "productops.area.jql.unknown-gap",
                        question.name(),
                        TextRule.beginning(typed),
                        nearest(typed))));
    }

    /** The gaps are no secret; where nothing is like what was typed, all of them are said. */
    private static String nearest(String typed) {
        List<AreaGap> like =
                Likeness.nearest(typed, List.of(AreaGap.values()), gap -> List.of(gap.id()), AreaGap.values().length);
        return names(like.isEmpty() ? AreaGap.values() : like.toArray(AreaGap[]::new));
    }

    private static String names(AreaGap... gaps) {
        return Arrays.stream(gaps).map(AreaGap::id).collect(Collectors.joining(", "));
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return ARGUMENTS;
    }
}
