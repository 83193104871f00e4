package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.productops.area.copy.AreaCopyService;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.text.LanguageTag;
import org.productops.common.text.Shortening;
import org.productops.common.user.People;
import org.productops.common.user.Person;
import org.productops.glossary.Concept.Care;

/**
 * The concepts of glossaries, for those whom {@link GlossaryAccess} lets read, propose or edit. A word may be a term of several
 * concepts, if whoever writes the second one agrees to that; readers then see both.
 */
@ConfluenceComponent
public class ConceptService {

    /** Of why something was declined, no more is said beside a field; the rest is on the page of what was declined. */
    private static final int LONGEST_REASON = 200;

    /** Nobody follows words further than over so many concepts. */
    private static final int MOST_MERGERS = 20;

    private final ConceptStore store;
    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final ConceptWrites writes;
    private final People people;
    private final InstantSource clock;
    private final WordForms forms;
    private final AreaCopyService areas;

    @Inject
    public ConceptService(
            ConceptStore store,
            GlossaryLibrary library,
            GlossaryAccess access,
            ConceptWrites writes,
            People people,
            InstantSource clock,
            WordForms forms,
            AreaCopyService areas) {
        this.store = store;
        this.library = library;
        this.access = access;
        this.writes = writes;
        this.people = people;
        this.clock = clock;
        this.forms = forms;
        this.areas = areas;
    }

    /**
     * A glossary.
     *
     * @param key see {@link GlossaryPlace#key}
     * @throws NotFoundException if there is none, or none that the caller may read
     * @throws NotPermittedException if an anonymous caller may not read it, or there is none
     */
    public GlossaryView view(String key) {
        return view(access.visible(key));
    }

    /** A glossary, or nothing where {@link #view} throws. */
    public Optional<GlossaryView> find(String key) {
        return access.find(key).map(this::view);
    }

    private GlossaryView view(GlossaryPlace place) {
        boolean editor = access.isEditor(place);
        boolean readOnly = access.isReadOnly();
        return new GlossaryView(
                place,
                library.content(place.glossaryId()),
                editor && !readOnly,
                access.isAdministrator(place) && !readOnly,
                !readOnly && access.mayPropose(place),
                readOnly && editor);
    }

    /**
     * A concept with its long texts, for those who may read the glossary.
     *
     * @throws NotFoundException if there is none
     */
    public Concept concept(String key, long id) {
        // Not from memory, which has no long texts, and may be a moment behind another node.
        return store.find(access.visible(key).glossaryId(), id).orElseThrow(() -> gone(key, id));
    }

    /** Whoever asks for what has become a word of another concept learns of which. */
    private NotFoundException gone(String key, long id) {
        return successor(key, id)
                .map(other -> new NotFoundException(
                        Message.of("productops.glossary.error.merged", id, other.name(), other.id())))
                .orElseGet(() -> noConcept(id));
    }

    /**
     * The concept that has the words now of one that is not there any more, for those who may read the glossary.
     *
     * @param id of the one that is gone
     * @return empty if no other has taken over its words, or that is gone, too
     */
    public Optional<Concept> successor(String key, long id) {
        long glossary = access.visible(key).glossaryId();
        Optional<Long> next = store.mergedInto(glossary, id);
        // What took over the words may have become a part of yet another one.
        for (int step = 0; step < MOST_MERGERS && next.isPresent(); step++) {
            Optional<Concept> there = next.flatMap(other -> store.find(glossary, other));
            if (there.isPresent()) {
                return there;
            }
            next = next.flatMap(other -> store.mergedInto(glossary, other));
        }
        return Optional.empty();
    }

    /**
     * The glossary in which the caller is about to change something.
     *
     * @throws NotFoundException if there is none, or none that the caller may read
     * @throws NotPermittedException if the caller may not edit it
     */
    public GlossaryPlace placeToEdit(String key) {
        GlossaryPlace place = access.visible(key);
        access.requireEditor(place);
        return place;
    }

    /**
     * The glossary for which the caller is about to propose a concept.
     *
     * @throws NotFoundException if there is none, or none that the caller may read
     * @throws NotPermittedException if the caller may not
     */
    public GlossaryPlace placeToPropose(String key) {
        GlossaryPlace place = access.visible(key);
        access.requireProposer(place);
        return place;
    }

    /**
     * A concept that the caller is about to change.
     *
     * @throws NotFoundException if there is none
     * @throws NotPermittedException if the caller may not edit the glossary
     */
    public Concept conceptToEdit(String key, long id) {
        return store.find(placeToEdit(key).glossaryId(), id).orElseThrow(() -> gone(key, id));
    }

    /**
     * The concepts that have words already, or other forms of them, for those who may read the glossary; none that is retired.
     *
     * @param except the id of one that is left aside; 0 for none
     */
    public List<Concept> others(String key, List<TermDraft> terms, long except) {
        GlossaryPlace place = access.visible(key);
        GlossaryContent content = library.content(place.glossaryId());
        return terms.stream()
                .filter(term -> !term.text().isBlank())
                .flatMap(term -> content
                        .others(
                                term.text().strip(),
                                LanguageTag.read(term.language()).orElse(place.language()),
                                except,
                                forms)
                        .stream())
                .distinct()
                .toList();
    }

    /**
     * Adds a concept.
     *
     * @param confirmation whether a word may have another meaning than it, or another form of it, has already
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in
     *     {@link ConceptFields}
     * @throws UnconfirmedException if a word of it, or another form of it, means something else already, and that was not
     *     agreed to
     */
    public Concept create(String key, ConceptDraft draft, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        Concept wanted = wanted(place, draft);
        return writes.change(place, user, edit -> {
            Concept concept = in(edit, wanted);
            check(edit, concept, draft, Optional.empty(), confirmation);
            return edit.insert(List.of(concept)).get(0);
        });
    }

    /**
     * Proposes a concept: a draft, until one of the glossary's editors approves it. A word that means something there already, or
     * was proposed before, is proposed once only, also if it was not taken up.
     *
     * @param confirmation whether it may be another form of a word that is there
     * @throws org.productops.common.error.InvalidException with all that is wrong; also if the word is there
     * @throws UnconfirmedException if it is another form of one that is there, and that was not agreed to
     */
    public Concept propose(String key, ConceptDraft draft, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireProposer(place);
        Concept read = wanted(place, draft);
        Concept wanted = read.withStatus(ConceptStatus.DRAFT)
                .withCare(new Care(read.care().ownerKey(), user, read.care().reviewMonths(), Optional.empty()));
        TermRows rows = new TermRows(draft.terms(), place.language());
        return writes.change(place, user, edit -> {
            Concept concept = in(edit, wanted);
            FieldErrors.Collector errors = FieldErrors.collect();
            Homonyms.of(concept, edit.content())
                    .forEach(each -> errors.at(
                            rows.at(each.term(), TermFields.TEXT),
                            Message.of(
                                    each.other().status() == ConceptStatus.DRAFT
                                            ? "productops.glossary.error.proposed-already"
                                            : "productops.glossary.error.there-already",
                                    each.term().text())));
            Homonyms.retired(concept, edit.content())
                    .forEach(each -> errors.at(rows.at(each.term(), TermFields.TEXT), retired(each)));
            new ConceptPlaces(edit.content(), errors).check(concept, rows);
            errors.throwIfAny();
            confirmation.require(
                    new UnconfirmedException(Homonyms.inflected(concept, Optional.empty(), edit.content(), forms)));
            return edit.insert(List.of(concept)).get(0);
        });
    }

    /** Who proposes what an editor has decided on already is told what that was. */
    private static Message retired(Homonym each) {
        String word = each.term().text();
        return each.other()
                .declined()
                .map(why -> Message.of(
                        "productops.glossary.error.declined-already", word, Shortening.atWord(why, LONGEST_REASON)))
                .orElseGet(() -> Message.of("productops.glossary.error.retired-already", word));
    }

    /**
     * Changes a concept; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @param confirmation see {@link #create}
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws UnconfirmedException as {@link #create}, for words that it has not yet; and if it is retired while others point to it
     * @throws ConflictException if the concept is at another version by now
     * @throws NotFoundException if there is none
     */
    public Concept update(String key, long id, long version, ConceptDraft draft, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        Map<String, String> named = people(draft);
        MeantAreas meant = new MeantAreas(areas.find());
        // What is wrong by itself is said before anybody waits for the lock; an area that it has already is not.
        read(place, draft, Optional.empty(), named, MeantAreas.ANY);
        return writes.change(place, user, edit -> {
            Concept before = stored(edit, id, version);
            Concept after = read(place, draft, Optional.of(before), named, meant);
            if (after.equals(before.withVersion(after.version()))) {
                return before;
            }
            check(edit, after, draft, Optional.of(before), confirmation);
            edit.update(List.of(before), List.of(after));
            return after;
        });
    }

    /**
     * Says that a concept is right as it is, today.
     *
     * @param version the version that the caller had read
     * @throws ConflictException if the concept is at another version by now
     * @throws NotFoundException if there is none
     */
    public Concept reviewed(String key, long id, long version) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        return writes.change(place, user, edit -> {
            Concept before = stored(edit, id, version);
            Care care = before.care();
            Concept after = before.withCare(
                            new Care(care.ownerKey(), care.proposerKey(), care.reviewMonths(), Optional.of(today())))
                    .withVersion(before.version() + 1);
            edit.update(List.of(before), List.of(after));
            return after;
        });
    }

    /** Whether somebody should have looked at a concept again by today, for those who may read the glossary. */
    public boolean isDue(String key, Concept concept) {
        access.visible(key);
        return concept.status() != ConceptStatus.RETIRED && concept.care().isDue(today());
    }

    /** In Greenwich: a day more or less makes no difference to a review. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** What points to a concept and would lose that if it were deleted, for those who may edit the glossary; empty if nothing would. */
    public List<Message> tiesOfDeleted(String key, Concept concept) {
        return ConceptTies.ofDeleted(
                List.of(concept), library.content(placeToEdit(key).glossaryId()));
    }

    /** The same if it were retired. */
    public List<Message> tiesOfRetired(String key, Concept concept) {
        return ConceptTies.ofRetired(
                List.of(concept), library.content(placeToEdit(key).glossaryId()));
    }

    /**
     * Removes a concept; pages that use it show it as unknown, and what points to it no longer does.
     *
     * @param version the version that the caller had read
     * @param confirmation whether others may lose what they have of it
     * @throws UnconfirmedException if they would, and that was not agreed to
     * @throws ConflictException if the concept is at another version by now
     * @throws NotFoundException if there is none
     */
    public void delete(String key, long id, long version, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        writes.change(place, user, edit -> {
            Concept concept = stored(edit, id, version);
            confirmation.require(new UnconfirmedException(ConceptTies.ofDeleted(List.of(concept), edit.content())));
            edit.delete(List.of(concept));
            return concept;
        });
    }

    private Concept wanted(GlossaryPlace place, ConceptDraft draft) {
        return read(place, draft, Optional.empty(), people(draft), new MeantAreas(areas.find()));
    }

    private static Concept read(
            GlossaryPlace place,
            ConceptDraft draft,
            Optional<Concept> before,
            Map<String, String> named,
            MeantAreas areas) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Locale language = place.language();
        Optional<Concept> concept =
                new ConceptRules(language, areas, errors).apply(draft, place.glossaryId(), before, named);
        errors.throwIfAny();
        return concept.orElseThrow();
    }

    /** The keys of those whom the draft names, by what it calls them; who it may be is nobody's business under a lock. */
    private Map<String, String> people(ConceptDraft draft) {
        Map<String, String> named = new HashMap<>();
        String owner = draft.owner().strip();
        if (!owner.isEmpty()) {
            people.findByName(owner).map(Person::key).ifPresent(key -> named.put(owner, key));
        }
        return named;
    }

    /** The concept in the glossary as it is stored by now, for the first one that is written into it. */
    private static Concept in(ConceptEdit edit, Concept concept) {
        return concept.withGlossary(edit.place().glossaryId());
    }

    private void check(
            ConceptEdit edit,
            Concept concept,
            ConceptDraft draft,
            Optional<Concept> before,
            Confirmation confirmation) {
        FieldErrors.Collector errors = FieldErrors.collect();
        new ConceptPlaces(edit.content(), errors)
                .check(concept, new TermRows(draft.terms(), edit.place().language()));
        errors.throwIfAny();
        List<Message> facts = new ArrayList<>(Homonyms.messages(concept, before, edit.content()));
        facts.addAll(Homonyms.inflected(concept, before, edit.content(), forms));
        if (concept.status() == ConceptStatus.RETIRED
                && before.filter(each -> each.status() != ConceptStatus.RETIRED).isPresent()) {
            facts.addAll(ConceptTies.ofRetired(List.of(concept), edit.content()));
        }
        confirmation.require(new UnconfirmedException(facts));
    }

    private Concept stored(ConceptEdit edit, long id, long version) {
        Concept concept = edit.stored(id).orElseThrow(() -> gone(edit.place().key(), id));
        ConflictException.check(concept, version, Message.of("productops.glossary.error.conflict", concept.name()));
        return concept;
    }

    static NotFoundException noConcept(long id) {
        return new NotFoundException(Message.of("productops.glossary.error.no-term", id));
    }
}
