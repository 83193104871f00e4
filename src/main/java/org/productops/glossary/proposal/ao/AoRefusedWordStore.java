package org.productops.glossary.proposal.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.productops.common.store.ao.Batches;
import org.productops.glossary.proposal.RefusedWord;
import org.productops.glossary.proposal.RefusedWordStore;

/** Words that are never proposed, in Confluence's database. */
@ConfluenceComponent
public final class AoRefusedWordStore implements RefusedWordStore {

    private static final String OF = "GLOSSARY_ID = ?";

    private final ActiveObjects ao;

    @Inject
    public AoRefusedWordStore(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<RefusedWord> all(long glossaryId) {
        return Arrays.stream(ao.find(
                        RefusedWordEntity.class,
                        Query.select().where(OF, glossaryId).order("ID DESC")))
                .map(row -> new RefusedWord(
                        row.getID(),
                        row.getGlossaryId(),
                        row.getWordText(),
                        row.getUserKey(),
                        row.getRefusedAt().toInstant()))
                .toList();
    }

    @Override
    public void add(List<RefusedWord> words) {
        Batches.insert(
                ao,
                RefusedWordEntity.class,
                words.stream()
                        .map(word -> Map.<String, Object>of(
                                "GLOSSARY_ID", word.glossaryId(),
                                "WORD_TEXT", word.text(),
                                "USER_KEY", word.userKey(),
                                "REFUSED_AT", Date.from(word.refused())))
                        .toList());
    }

    @Override
    public void remove(long glossaryId, Collection<Long> ids) {
        Batches.each(
                ids,
                some -> ao.deleteWithSQL(
                        RefusedWordEntity.class,
                        OF + " AND " + Batches.in("ID", some),
                        Stream.concat(Stream.of(glossaryId), some.stream()).toArray()));
    }

    @Override
    public void forget(long glossaryId) {
        ao.deleteWithSQL(RefusedWordEntity.class, OF, glossaryId);
    }
}
