package org.productops.common.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.productops.common.version.Versioned;

/**
 * One import, from the upload on.
 *
 * @param subject the id of the {@link ImportSubject}
 * @param userKey who uploaded it
 * @param created when
 * @param state how far it is
 * @param fileName what the file was called; empty if it was pasted
 * @param choices how its content is read
 * @param jobId the last job that checked, applied or undid it; empty if there was none
 * @param outcome what came of it when it was applied or undone; empty before that
 * @param version counts the changes of the choices and the corrected cells, and the checks that people asked for
 */
public record ImportRun(
        long id,
        String subject,
        String userKey,
        Instant created,
        ImportState state,
        String fileName,
        ImportChoices choices,
        Optional<Long> jobId,
        Optional<ImportOutcome> outcome,
        long version)
        implements Versioned {

    /** An import of which nothing has come yet. */
    public ImportRun(
            long id,
            String subject,
            String userKey,
            Instant created,
            ImportState state,
            String fileName,
            ImportChoices choices,
            Optional<Long> jobId,
            long version) {
        this(id, subject, userKey, created, state, fileName, choices, jobId, Optional.empty(), version);
    }

    ImportRun with(ImportChoices newChoices) {
        return new ImportRun(id, subject, userKey, created, state, fileName, newChoices, jobId, outcome, version + 1);
    }

    /**
     * How the content is read.
     *
     * @param format the id of an {@link ImportFormat}, or {@link #TABLE}
     * @param encoding the name of an encoding of tables; empty to find it out
     * @param separator the name of a separator of tables; empty to find it out
     * @param mapping for each column of a table the name of the field that it is for, empty for none; an empty list to find
     *     it out
     * @param archiveGone whether what is not in the file is archived
     * @param options what the format was told, by the names of its {@link ImportOption}s
     * @param people what becomes of those whom the file names and nobody knows
     */
    public record ImportChoices(
            String format,
            String encoding,
            String separator,
            List<String> mapping,
            boolean archiveGone,
            Map<String, String> options,
            ImportPeople people) {

        /** The format of comma-separated values. */
        public static final String TABLE = "csv";

        public ImportChoices {
            mapping = List.copyOf(mapping);
            options = Map.copyOf(options);
        }

        /** The choices for a format that has to be told nothing. */
        public ImportChoices(
                String format, String encoding, String separator, List<String> mapping, boolean archiveGone) {
            this(format, encoding, separator, mapping, archiveGone, Map.of(), ImportPeople.AS_THEY_ARE);
        }

        /** The same, where the format was told this. */
        public ImportChoices with(Map<String, String> said) {
            return new ImportChoices(format, encoding, separator, mapping, archiveGone, said, people);
        }

        /** The same, where this becomes of people. */
        public ImportChoices with(ImportPeople others) {
            return new ImportChoices(format, encoding, separator, mapping, archiveGone, options, others);
        }

        /** The same for another format. */
        ImportChoices as(String other) {
            return new ImportChoices(other, encoding, separator, mapping, archiveGone, options, people);
        }

        /** Everything is found out. */
        public static ImportChoices of(String format) {
            return new ImportChoices(format, "", "", List.of(), false);
        }

        /** Whether it is a table. */
        public boolean isTable() {
            return format.equals(TABLE);
        }
    }
}
