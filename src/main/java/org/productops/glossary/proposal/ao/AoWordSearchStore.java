package org.productops.glossary.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.productops.common.json.Json;
import org.productops.glossary.proposal.FoundWord;
import org.productops.glossary.proposal.WordKind;
import org.productops.glossary.proposal.WordSearch;
import org.productops.glossary.proposal.WordSearchStore;

/** What was found in pages, in Confluence's database. */
@ConfluenceComponent
public final class AoWordSearchStore implements WordSearchStore {

    private static final String OWN = "GLOSSARY_ID = ? AND USER_KEY = ?";

    private final ActiveObjects ao;
    private final InstantSource time;

    @Inject
    public AoWordSearchStore(@ComponentImport ActiveObjects ao, InstantSource time) {
        this.ao = ao;
        this.time = time;
    }

    /** A word as it is stored; the names are. */
    private record StoredWord(
            @JsonProperty("kind") WordKind kind,
            @JsonProperty("text") String text,
            @JsonProperty("meaning") String meaning,
            @JsonProperty("pages") int pages,
            @JsonProperty("examples") List<Long> examples) {

        static StoredWord of(FoundWord word) {
            return new StoredWord(word.kind(), word.text(), word.meaning(), word.pages(), word.examples());
        }

        FoundWord word() {
            return new FoundWord(kind, text, meaning, pages, examples);
        }
    }

    private record StoredWords(@JsonProperty("words") List<StoredWord> words) {}

    @Override
    public Optional<WordSearch> find(long glossaryId, String userKey) {
        return row(glossaryId, userKey).map(this::search);
    }

    private Optional<WordSearchEntity> row(long glossaryId, String userKey) {
        return Arrays.stream(ao.find(WordSearchEntity.class, Query.select().where(OWN, glossaryId, userKey)))
                .findFirst();
    }

    private WordSearch search(WordSearchEntity row) {
        return new WordSearch(
                row.getGlossaryId(),
                row.getUserKey(),
                row.getJobId(),
                row.getPageCount(),
                Optional.ofNullable(row.getFoundAt()).map(Date::toInstant),
                Optional.ofNullable(row.getFoundWords())
                        .map(AoWordSearchStore::words)
                        .orElse(List.of()));
    }

    private static List<FoundWord> words(String json) {
        return Json.read(json, StoredWords.class).words().stream()
                .map(StoredWord::word)
                // Of the name of somebody who was erased nothing is left.
                .filter(word -> !word.text().isEmpty())
                .toList();
    }

    @Override
    public List<Long> jobs(long glossaryId) {
        return Arrays.stream(ao.find(
                        WordSearchEntity.class, Query.select("ID, JOB_ID").where("GLOSSARY_ID = ?", glossaryId)))
                .map(WordSearchEntity::getJobId)
                .filter(job -> job != 0)
                .toList();
    }

    @Override
    public void setJob(long glossaryId, String userKey, long jobId) {
        WordSearchEntity row = rowFor(glossaryId, userKey);
        row.setJobId(jobId);
        row.setSeenAt(Date.from(time.instant()));
        row.save();
    }

    @Override
    public void keep(long glossaryId, String userKey, int pages, Instant found, List<FoundWord> words) {
        WordSearchEntity row = rowFor(glossaryId, userKey);
        row.setPageCount(pages);
        row.setSeenAt(Date.from(found));
        row.setFoundAt(Date.from(found));
        row.setFoundWords(
                Json.write(new StoredWords(words.stream().map(StoredWord::of).toList())));
        row.save();
    }

    private WordSearchEntity rowFor(long glossaryId, String userKey) {
        return row(glossaryId, userKey)
                .orElseGet(() -> ao.create(
                        WordSearchEntity.class,
                        Map.of(
                                "GLOSSARY_ID",
                                glossaryId,
                                "USER_KEY",
                                userKey,
                                "JOB_ID",
                                0L,
                                "SEEN_AT",
                                Date.from(time.instant()))));
    }

    @Override
    public void removeFoundBefore(Instant before) {
        ao.deleteWithSQL(WordSearchEntity.class, "SEEN_AT < ?", Date.from(before));
    }

    @Override
    public void forget(long glossaryId) {
        ao.deleteWithSQL(WordSearchEntity.class, "GLOSSARY_ID = ?", glossaryId);
    }
}
