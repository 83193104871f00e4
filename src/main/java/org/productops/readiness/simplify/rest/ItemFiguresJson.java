package org.productops.readiness.simplify.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.readiness.simplify.FiguredItem;
import org.productops.readiness.simplify.ItemFigures;
import org.productops.readiness.simplify.Proposal;
import org.productops.readiness.simplify.SimplifyView;

/**
 * What became of an item at transitions. Nobody is named.
 *
 * @param id the item's id
 * @param checklistId its checklist's id
 * @param checklist its checklist's name
 * @param text what it says
 * @param mandatory whether it refuses transitions
 * @param asked at how many transitions it was asked for
 * @param blocked how many of them it refused
 * @param trial how many it would have refused
 * @param overridden how many passed it by an override
 * @param notApplicable at how many it was called not applicable
 * @param hurried at how many it was ticked within ten seconds before
 * @param leftOpen how many passed while it was open, as it is advised only
 * @param neverFailed whether it was closed whenever it was asked for, and was asked for at all
 * @param sameAs the ids of items that say the same in lists that apply together
 * @param proposals {@link Proposal.Kind what} speaks for itself: that it be advised, checked automatically, asked for under a
 *     narrower condition, merged, or dropped
 */
record ItemFiguresJson(
        @JsonProperty("id") long id,
        @JsonProperty("checklistId") long checklistId,
        @JsonProperty("checklist") String checklist,
        @JsonProperty("text") String text,
        @JsonProperty("mandatory") boolean mandatory,
        @JsonProperty("asked") int asked,
        @JsonProperty("blocked") int blocked,
        @JsonProperty("trial") int trial,
        @JsonProperty("overridden") int overridden,
        @JsonProperty("notApplicable") int notApplicable,
        @JsonProperty("hurried") int hurried,
        @JsonProperty("leftOpen") int leftOpen,
        @JsonProperty("neverFailed") boolean neverFailed,
        @JsonProperty("sameAs") List<Long> sameAs,
        @JsonProperty("proposals") List<String> proposals) {

    static ItemFiguresJson of(ItemFigures figures, SimplifyView view) {
        FiguredItem item = figures.item();
        return new ItemFiguresJson(
                item.id(),
                item.checklistId(),
                item.checklist(),
                item.text(),
                item.mandatory(),
                figures.counts().asked(),
                figures.counts().blocked(),
                figures.counts().trial(),
                figures.counts().overridden(),
                figures.counts().notApplicable(),
                figures.counts().hurried(),
                figures.counts().leftOpen(),
                figures.neverFailed(),
                figures.twins().stream().map(FiguredItem::id).toList(),
                view.proposals().stream()
                        .filter(proposal -> proposal.item().id() == item.id())
                        .map(proposal -> proposal.kind().name())
                        .toList());
    }
}
