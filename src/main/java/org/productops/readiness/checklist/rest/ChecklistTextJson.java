package org.productops.readiness.checklist.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.text.Texts;
import org.productops.readiness.checklist.format.ChecklistTextService.Pasted;
import org.productops.readiness.checklist.format.DialectGuess;
import org.productops.readiness.checklist.format.ReadLine;
import org.productops.readiness.checklist.format.TextItem;

/**
 * What becomes of a text, of which nothing is stored. Sentences are in the caller's language.
 *
 * @param dialect the id of the dialect in which it was read
 * @param guessed the id of the one that it may be
 * @param certainty how sure that is
 * @param why what speaks for it
 * @param lines each line of the text, and what became of it
 * @param items the items in their order
 */
record ChecklistTextJson(
        @JsonProperty("dialect") String dialect,
        @JsonProperty("guessed") String guessed,
        @JsonProperty("certainty") DialectGuess.Certainty certainty,
        @JsonProperty("why") String why,
        @JsonProperty("lines") List<ReadLineJson> lines,
        @JsonProperty("items") List<TextItemJson> items) {

    static ChecklistTextJson of(Pasted pasted, Texts texts) {
        return new ChecklistTextJson(
                pasted.read().dialect().id(),
                pasted.guess().dialect().id(),
                pasted.guess().certainty(),
                texts.get(pasted.guess().why()),
                pasted.read().lines().stream()
                        .map(line -> new ReadLineJson(
                                line.number(),
                                line.shown(),
                                line.fate(),
                                line.about().stream().map(texts::get).toList()))
                        .toList(),
                pasted.read().items().stream()
                        .map(item -> new TextItemJson(
                                item.list(),
                                item.section(),
                                item.text(),
                                item.help(),
                                item.mandatory(),
                                item.state(),
                                item.assignees()))
                        .toList());
    }

    /**
     * A line.
     *
     * @param number where it stands, from 1; in JSON the number of the entry
     * @param text the line, shortened
     * @param fate what became of it
     * @param about what there is to say about that: why it was left out, or what of it was
     */
    record ReadLineJson(
            @JsonProperty("number") int number,
            @JsonProperty("text") String text,
            @JsonProperty("fate") ReadLine.Fate fate,
            @JsonProperty("about") List<String> about) {}

    /**
     * An item as the text says it.
     *
     * @param list the name of the list that it is in; empty if the text names none
     * @param section the heading that it stands under; may be empty
     * @param text what is to be done
     * @param help what explains it; may be empty
     * @param mandatory whether it must be closed
     * @param state how far it is
     * @param assignees who is to do it, as the text names them
     */
    record TextItemJson(
            @JsonProperty("list") String list,
            @JsonProperty("section") String section,
            @JsonProperty("text") String text,
            @JsonProperty("help") String help,
            @JsonProperty("mandatory") boolean mandatory,
            @JsonProperty("state") TextItem.State state,
            @JsonProperty("assignees") List<String> assignees) {}
}
