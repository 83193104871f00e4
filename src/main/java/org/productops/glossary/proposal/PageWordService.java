package org.productops.glossary.proposal;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.productops.common.audit.AuditEntry;
import org.productops.common.audit.AuditLog;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.job.Job;
import org.productops.common.job.JobService;
import org.productops.common.store.Writes;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextRule;
import org.productops.glossary.ConceptDraft;
import org.productops.glossary.ConceptService;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.ConceptWrites;
import org.productops.glossary.GlossaryAccess;
import org.productops.glossary.GlossaryPlace;
import org.productops.glossary.TermDraft;
import org.productops.glossary.TermType;

/**
 * Words that pages use and a glossary lacks, for the glossary's editors. What was found belongs to who had it looked for: another
 * editor may not see the same pages. What is never to be proposed is for all of them.
 */
@ConfluenceComponent
public class PageWordService {

    /** The field with the words. */
    public static final String WORDS = "words";

    /** So much is done at once. */
    public static final int MOST_AT_ONCE = 100;

    /** So many words are refused for a glossary at most. */
    public static final int MOST_REFUSED = 2000;

    /** The longest word. */
    public static final int LONGEST = 255;

    static final String KIND = "glossary-words";

    private static final String LOCK = "glossary.words";
    private static final TextRule WORD = TextRule.line(LONGEST);

    private final GlossaryAccess access;
    private final WordSearchStore searches;
    private final RefusedWordStore refusedWords;
    private final KnownWords known;
    private final WordSearching searching;
    private final WordPages pages;
    private final JobService jobs;
    private final Writes locks;
    private final ConceptWrites writes;
    private final ConceptService concepts;
    private final AuditLog audit;
    private final InstantSource time;

    @Inject
    public PageWordService(
            GlossaryAccess access,
            WordSearchStore searches,
            RefusedWordStore refusedWords,
            KnownWords known,
            WordSearching searching,
            WordPages pages,
            JobService jobs,
            Writes locks,
            ConceptWrites writes,
            ConceptService concepts,
            AuditLog audit,
            InstantSource time) {
        this.access = access;
        this.searches = searches;
        this.refusedWords = refusedWords;
        this.known = known;
        this.searching = searching;
        this.pages = pages;
        this.jobs = jobs;
        this.locks = locks;
        this.writes = writes;
        this.concepts = concepts;
        this.audit = audit;
        this.time = time;
    }

    /**
     * What the caller found, and how far their search is.
     *
     * @throws org.productops.common.error.NotFoundException if there is no such glossary, or none that the caller may read
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit it
     */
    public WordView view(String key) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireIsEditor(place);
        Optional<WordSearch> search = searches.find(place.glossaryId(), user);
        Optional<Job> job = search.map(WordSearch::jobId).flatMap(jobs::find);
        boolean going = job.filter(each -> each.state().isGoing()).isPresent();
        Predicate<String> isKnown = known.known(place);
        return new WordView(
                place,
                access.isReadOnly(),
                job,
                !going && going(place.glossaryId()).isPresent(),
                search.map(WordSearch::pages).orElse(0),
                search.flatMap(WordSearch::found),
                search.map(WordSearch::words).orElse(List.of()).stream()
                        .filter(word -> !isKnown.test(word.text()))
                        .toList(),
                refusedWords.all(place.glossaryId()).size());
    }

    /** The job that looks for words for this glossary, whoever wanted it. */
    private Optional<Job> going(long glossaryId) {
        return searches.jobs(glossaryId).stream()
                .flatMap(id -> jobs.find(id).stream())
                .filter(job -> job.state().isGoing())
                .findFirst();
    }

    /**
     * Those of the pages that are there still and that the caller may see.
     *
     * @param ids of pages in which words were found
     */
    public List<WordPlace> examples(String key, List<Long> ids) {
        access.requireIsEditor(access.visible(key));
        return ids.stream().flatMap(id -> pages.find(id).stream()).toList();
    }

    /**
     * Begins to look for words in the pages that the caller may see.
     *
     * @return the job; the one that is at it for the caller if there is one already
     * @throws InvalidException if one is at it for somebody else
     * @throws org.productops.common.error.BusyException if the server has too much to do, or is in its read-only mode
     */
    public Job start(String key) {
        GlossaryPlace asked = access.visible(key);
        String user = access.requireEditor(asked);
        GlossaryPlace place = writes.written(asked, user);
        return locks.holding(LOCK, place.glossaryId(), () -> {
            Optional<Job> going = going(place.glossaryId());
            if (going.isPresent()) {
                return going.filter(job -> job.ownerKey().equals(user))
                        .orElseThrow(() -> InvalidException.general(Message.of("productops.words.busy")));
            }
            Job job = jobs.start(
                    KIND,
                    Message.of("productops.words.job", place.name()),
                    progress -> searching.run(place, user, progress));
            return writes.change(place, user, edit -> {
                searches.setJob(place.glossaryId(), user, job.id());
                return job;
            });
        });
    }

    /**
     * Adds what was found, each as a draft.
     *
     * @param ids see {@link FoundWord#id}; what is not found any more is left aside
     * @return how many were added: what is there meanwhile is left aside, too
     * @throws InvalidException if these are none, or too many
     */
    public int addDrafts(String key, Collection<String> ids) {
        GlossaryPlace place = access.visible(key);
        access.requireEditor(place);
        int added = 0;
        for (FoundWord word : chosen(key, ids)) {
            try {
                concepts.create(place.key(), draft(word), Confirmation.NONE);
                added++;
            } catch (UnconfirmedException | InvalidException e) {
                // It is a term meanwhile, or cannot be one as it is written; it stays in the list.
                continue;
            }
        }
        return added;
    }

    private List<FoundWord> chosen(String key, Collection<String> ids) {
        requireSome(ids);
        return view(key).words().stream()
                .filter(word -> ids.contains(word.id()))
                .toList();
    }

    private static void requireSome(Collection<?> words) {
        if (words.isEmpty() || words.size() > MOST_AT_ONCE) {
            throw InvalidException.general(Message.of("productops.words.how-many", MOST_AT_ONCE));
        }
    }

    private static ConceptDraft draft(FoundWord word) {
        List<TermDraft> terms = new ArrayList<>();
        if (word.kind() == WordKind.ABBREVIATION) {
            terms.add(TermDraft.of(word.meaning(), "", ""));
            terms.add(new TermDraft(
                    word.text(), "", "", TermType.ofShort(word.text()).name(), "", "", List.of(), "", ""));
        } else {
            terms.add(TermDraft.of(word.text(), "", ""));
        }
        return new ConceptDraft(
                ConceptStatus.DRAFT.name(), "", "", "", "", "", List.of(), List.of(), terms, List.of(), List.of());
    }

    /** The words that are never proposed, the last first. */
    public List<RefusedWord> refused(String key) {
        GlossaryPlace place = access.visible(key);
        access.requireIsEditor(place);
        return refusedWords.all(place.glossaryId());
    }

    /**
     * Says that what was found is never to be proposed.
     *
     * @param ids see {@link FoundWord#id}
     * @return how many words are refused now that were not before
     * @throws InvalidException if these are none, or too many
     */
    public int refuseFound(String key, Collection<String> ids) {
        access.requireEditor(access.visible(key));
        List<String> words =
                chosen(key, ids).stream().map(FoundWord::text).distinct().toList();
        return words.isEmpty() ? 0 : refuse(key, words);
    }

    /**
     * Says that words are never to be proposed.
     *
     * @return how many words are refused now that were not before
     * @throws InvalidException if these are none, too many, or no words
     */
    public int refuse(String key, List<String> words) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        requireSome(words);
        FieldErrors.Collector errors = FieldErrors.collect();
        Map<String, String> checked = new LinkedHashMap<>();
        for (String word : words) {
            String text = WORD.check(WORDS, word, errors);
            if (text.isEmpty()) {
                errors.at(WORDS, Message.of("productops.words.no-word"));
            }
            checked.putIfAbsent(TextIdentity.of(text), text);
        }
        errors.throwIfAny();
        return writes.change(place, user, edit -> {
            long id = edit.place().glossaryId();
            List<RefusedWord> before = refusedWords.all(id);
            before.forEach(word -> checked.remove(TextIdentity.of(word.text())));
            if (before.size() + checked.size() > MOST_REFUSED) {
                throw InvalidException.general(Message.of("productops.words.refused-many", MOST_REFUSED));
            }
            if (!checked.isEmpty()) {
                refusedWords.add(checked.values().stream()
                        .map(text -> new RefusedWord(0, id, text, user, time.instant()))
                        .toList());
                audit.record(AuditEntry.configuration(
                        user,
                        "productops.glossary.audit.words-refused",
                        place.key(),
                        FieldChange.between(Map.of(), Map.of(WORDS, String.join(", ", checked.values())))));
            }
            return checked.size();
        });
    }

    /**
     * Lets words be proposed again.
     *
     * @param ids see {@link RefusedWord#id}; those that are not there are left aside
     * @return how many that are
     * @throws InvalidException if these are none, or too many
     */
    public int takeBack(String key, Collection<Long> ids) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        requireSome(ids);
        Set<Long> wanted = new HashSet<>(ids);
        return writes.change(place, user, edit -> {
            long glossaryId = edit.place().glossaryId();
            List<RefusedWord> gone = refusedWords.all(glossaryId).stream()
                    .filter(word -> wanted.contains(word.id()))
                    .toList();
            if (!gone.isEmpty()) {
                refusedWords.remove(
                        glossaryId, gone.stream().map(RefusedWord::id).toList());
                audit.record(AuditEntry.configuration(
                        user,
                        "productops.glossary.audit.words-taken-back",
                        place.key(),
                        FieldChange.between(
                                Map.of(
                                        WORDS,
                                        gone.stream().map(RefusedWord::text).collect(Collectors.joining(", "))),
                                Map.of())));
            }
            return gone.size();
        });
    }
}
