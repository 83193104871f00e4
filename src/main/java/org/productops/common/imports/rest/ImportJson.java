package org.productops.common.imports.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.productops.common.error.Message;
import org.productops.common.imports.ImportCheck;
import org.productops.common.imports.ImportFate;
import org.productops.common.imports.ImportRun;
import org.productops.common.imports.ImportState;
import org.productops.common.imports.ImportTable;
import org.productops.common.imports.ImportView;
import org.productops.common.text.Texts;

/**
 * An import, and what was found when it was checked as it is. Sentences are in the caller's language.
 *
 * @param id its number
 * @param state how far it is
 * @param fileName what the file was called; empty if nobody said
 * @param format how it is read
 * @param options what the format was told beside the file
 * @param archiveGone whether what is not in the file is archived
 * @param leaveOutUnknown whether people whom nobody knows are left out
 * @param people who is meant by names in the file that nobody knows
 * @param created when it was uploaded, as ISO 8601 writes it
 * @param version counts the changes of how it is read and of its cells
 * @param job the number of the last job that checked, applied or undid it
 * @param going whether that job is still at it
 * @param checked when it was checked, as ISO 8601 writes it; not there as long as it is not, and once it is applied
 * @param columns of a table, once it is checked
 * @param counts how many rows have which fate, once it is checked
 * @param facts what to know of all of it beside its rows, once it is checked
 * @param ready whether it can be applied: it is checked, something is to be done, and nothing is wrong
 * @param errors why it cannot be read
 */
public record ImportJson(
        @JsonProperty("id") long id,
        @JsonProperty("state") ImportState state,
        @JsonProperty("fileName") String fileName,
        @JsonProperty("format") String format,
        @JsonProperty("options") List<ImportValueJson> options,
        @JsonProperty("archiveGone") boolean archiveGone,
        @JsonProperty("leaveOutUnknown") boolean leaveOutUnknown,
        @JsonProperty("people") List<ImportValueJson> people,
        @JsonProperty("created") String created,
        @JsonProperty("version") long version,
        @JsonInclude(Include.NON_NULL) @JsonProperty("job") Long job,
        @JsonProperty("going") boolean going,
        @JsonInclude(Include.NON_NULL) @JsonProperty("checked") String checked,
        @JsonInclude(Include.NON_NULL) @JsonProperty("columns") List<ImportColumnJson> columns,
        @JsonInclude(Include.NON_NULL) @JsonProperty("counts") ImportCountsJson counts,
        @JsonInclude(Include.NON_NULL) @JsonProperty("facts") List<String> facts,
        @JsonProperty("ready") boolean ready,
        @JsonInclude(Include.NON_NULL) @JsonProperty("errors") List<String> errors) {

    static ImportJson of(ImportView view, Texts texts) {
        ImportRun run = view.run();
        return new ImportJson(
                run.id(),
                run.state(),
                run.fileName(),
                run.choices().format(),
                ImportValueJson.list(run.choices().options()),
                run.choices().archiveGone(),
                run.choices().people().leaveOut(),
                ImportValueJson.list(run.choices().people().meant()),
                run.created().toString(),
                run.version(),
                run.jobId().orElse(null),
                view.isGoing(),
                view.check().map(check -> check.checked().toString()).orElse(null),
                view.check()
                        .flatMap(ImportCheck::table)
                        .map(ImportJson::columns)
                        .orElse(null),
                view.check()
                        .filter(ImportCheck::isReadable)
                        .map(ImportCountsJson::of)
                        .orElse(null),
                view.check()
                        .filter(ImportCheck::isReadable)
                        .map(check -> texts(check.facts(), texts))
                        .orElse(null),
                view.isReady(),
                view.check()
                        .filter(check -> !check.isReadable())
                        .map(check -> texts(check.errors().general(), texts))
                        .orElse(null));
    }

    private static List<String> texts(List<Message> messages, Texts texts) {
        return messages.stream().map((Message text) -> texts.get(text)).toList();
    }

    private static List<ImportColumnJson> columns(ImportTable table) {
        return table.columns().stream()
                .map(column -> new ImportColumnJson(column.name(), column.field(), column.example()))
                .toList();
    }

    /**
     * A column of a table.
     *
     * @param name as it stands in the header
     * @param field the name of the field that it is for; empty if it is for none
     * @param example what the first row has in it
     */
    record ImportColumnJson(
            @JsonProperty("name") String name,
            @JsonProperty("field") String field,
            @JsonProperty("example") String example) {}

    /**
     * How many rows have which fate.
     *
     * @param added what is not there yet
     * @param changed what is there, and other than the file says
     * @param same what is there, and as the file says
     * @param gone what is there, and not in the file
     * @param wrong what cannot be
     * @param waiting what needs something that is wrong
     * @param leftOut rows that somebody left out
     * @param noted rows that are imported without something that they say, such as people whom nobody knows
     * @param unknown names of people whom nobody knows, and those for which somebody said who is meant
     */
    record ImportCountsJson(
            @JsonProperty("added") int added,
            @JsonProperty("changed") int changed,
            @JsonProperty("same") int same,
            @JsonProperty("gone") int gone,
            @JsonProperty("wrong") int wrong,
            @JsonProperty("waiting") int waiting,
            @JsonProperty("leftOut") int leftOut,
            @JsonProperty("noted") int noted,
            @JsonProperty("unknown") int unknown) {

        static ImportCountsJson of(ImportCheck check) {
            return new ImportCountsJson(
                    check.count(ImportFate.NEW),
                    check.count(ImportFate.CHANGED),
                    check.count(ImportFate.SAME),
                    check.count(ImportFate.GONE),
                    check.count(ImportFate.WRONG),
                    check.count(ImportFate.WAITING),
                    check.count(ImportFate.LEFT_OUT),
                    check.noted(),
                    check.people());
        }
    }
}
