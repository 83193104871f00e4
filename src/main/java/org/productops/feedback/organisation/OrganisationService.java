package org.productops.feedback.organisation;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.productops.common.access.Access;
import org.productops.common.audit.FieldChange;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.paging.Paging;
import org.productops.common.paging.Slice;
import org.productops.common.text.TextIdentity;
import org.productops.common.text.TextOrder;
import org.productops.common.text.TextRule;

/**
 * The list of organisations: whoever may use the product reads it, administrators change it. One that turns out to be another
 * one is merged into it, which can be taken back: both keep all that was said of them.
 */
@JiraComponent
public class OrganisationService {

    private final OrganisationLibrary library;
    private final OrganisationWrites writes;
    private final Access access;
    private final InstantSource clock;
    private final Optional<OrganisationUse> use;
    private final Optional<OrganisationCounts> counting;

    /**
     * @param use who knows where organisations are named; there may be nobody
     * @param counting who knows how much of that readers may see; there may be nobody
     */
    @Inject
    public OrganisationService(
            OrganisationLibrary library,
            OrganisationWrites writes,
            Access access,
            InstantSource clock,
            Optional<OrganisationUse> use,
            Optional<OrganisationCounts> counting) {
        this.library = library;
        this.writes = writes;
        this.access = access;
        this.clock = clock;
        this.use = use;
        this.counting = counting;
    }

    /** Whether the user who makes this request may change the list. */
    public boolean mayEdit() {
        return access.isAdministrator();
    }

    /**
     * Lets nobody on who may not change the list.
     *
     * @throws org.productops.common.error.NotPermittedException if the user who makes this request may not
     */
    public void requireMayEdit() {
        access.requireAdministrator();
    }

    /** A part of the organisations that are looked for; none of those that were merged. For all who may use the product. */
    public Slice<OrganisationView> list(OrganisationFilter filter, OrganisationSort sort, Paging paging) {
        access.requireUser();
        OrganisationBook book = library.book();
        boolean bySum = sort.by() == OrganisationSort.By.FEEDBACK;
        Map<Long, Integer> all = bySum ? feedback(book, book.all()) : Map.of();
        Slice<OrganisationRecord> part = Slice.of(found(book, filter, sort, all), paging);
        Map<Long, Integer> counts = bySum ? all : feedback(book, part.values());
        return part.map(each -> view(book, each, counts));
    }

    /** All organisations that are looked for, to write them down. For all who may use the product. */
    public List<OrganisationView> all(OrganisationFilter filter, OrganisationSort sort) {
        access.requireUser();
        OrganisationBook book = library.book();
        Map<Long, Integer> counts = sort.by() == OrganisationSort.By.FEEDBACK ? feedback(book, book.all()) : Map.of();
        return found(book, filter, sort, counts).stream()
                .map(each -> view(book, each, counts))
                .toList();
    }

    private static List<OrganisationRecord> found(
            OrganisationBook book, OrganisationFilter filter, OrganisationSort sort, Map<Long, Integer> counts) {
        List<OrganisationRecord> among =
                book.all().stream().filter(filter::takes).toList();
        return sort.sorted(book.found(among, filter.text()), counts);
    }

    /** The segments that organisations have, each once, in the order of their names. For all who may use the product. */
    public List<String> segments() {
        access.requireUser();
        Map<String, String> segments = new TreeMap<>();
        library.book().all().forEach(each -> {
            String segment = each.latest().segment();
            segments.putIfAbsent(TextIdentity.of(segment), segment);
        });
        return segments.values().stream()
                .filter(segment -> !segment.isEmpty())
                .sorted(TextOrder.OF_ALL_LANGUAGES)
                .toList();
    }

    /**
     * One organisation, also one that was merged. For all who may use the product.
     *
     * @throws NotFoundException if there is none
     */
    public OrganisationView get(long id) {
        access.requireUser();
        OrganisationBook book = library.book();
        OrganisationRecord organisation = require(book, id);
        return view(book, organisation, feedback(book, List.of(organisation)));
    }

    /**
     * One organisation for somebody who is about to change it.
     *
     * @throws NotFoundException if there is none
     * @throws org.productops.common.error.NotPermittedException if the caller may not change it
     * @throws InvalidException if it was merged into another one
     */
    public OrganisationView getToEdit(long id) {
        access.requireAdministrator();
        OrganisationBook book = library.book();
        OrganisationRecord organisation = require(book, id);
        requireStands(book, organisation);
        return view(book, organisation, Map.of());
    }

    /**
     * Organisations that somebody could mean who types this, the most probable first. For all who may use the product.
     *
     * @param most how many at most
     */
    public List<Organisation> choices(String typed, int most) {
        access.requireUser();
        return typed.isBlank()
                ? library.book().all().stream()
                        .limit(most)
                        .map(OrganisationRecord::today)
                        .toList()
                : library.like(typed, most);
    }

    /**
     * Adds an organisation, for administrators.
     *
     * @throws InvalidException with all that is wrong, at the fields named in {@link OrganisationFields}
     */
    public OrganisationView create(OrganisationDraft draft) {
        String user = access.requireAdministrator();
        OrganisationRecord saved = writes.change(book -> OrganisationPlan.of(
                user, "created", Optional.empty(), fitting(book, draft, book.nextId(), Optional.empty())));
        return get(saved.id());
    }

    /**
     * Changes an organisation, for administrators; one that is to stay as it is keeps its version. What is said of segment,
     * value and state holds from the draft's day on; what held before stays known.
     *
     * @param version the version that the change is based on
     * @throws InvalidException as {@link #create}; also if it was merged into another one
     * @throws ConflictException if somebody else changed it since
     * @throws NotFoundException if there is none
     */
    public OrganisationView update(long id, long version, OrganisationDraft draft) {
        String user = access.requireAdministrator();
        change(id, version, (book, before) -> {
            OrganisationRecord after = fitting(book, draft, id, Optional.of(before));
            return isSame(before, after)
                    ? OrganisationPlan.none(before)
                    : OrganisationPlan.of(user, "changed", Optional.of(before), after);
        });
        return get(id);
    }

    private OrganisationRecord fitting(
            OrganisationBook book, OrganisationDraft draft, long id, Optional<OrganisationRecord> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Optional<OrganisationRecord> wanted = OrganisationRules.apply(draft, id, before, today(), errors);
        errors.throwIfAny();
        OrganisationRecord fitting = OrganisationPlaces.fit(book, wanted.orElseThrow(), errors);
        errors.throwIfAny();
        return fitting;
    }

    private static boolean isSame(OrganisationRecord before, OrganisationRecord after) {
        return after.name().equals(before.name())
                && after.aliases().equals(before.aliases())
                && after.mailDomains().equals(before.mailDomains())
                && after.facts().equals(before.facts());
    }

    /**
     * Makes a name that people write another name of an organisation, for administrators.
     *
     * @param typed the name of the organisation, or its id
     * @throws InvalidException at {@link OrganisationFields#NAME} if there is no such organisation, else as {@link #create}
     */
    public OrganisationView addAlias(String alias, String typed) {
        String user = access.requireAdministrator();
        OrganisationRecord saved = writes.change(book -> {
            OrganisationRecord before = named(book, typed, OrganisationFields.NAME);
            List<String> aliases = new ArrayList<>(before.aliases());
            aliases.add(alias);
            OrganisationFacts facts = before.latest();
            OrganisationDraft draft = new OrganisationDraft(
                    before.name(),
                    aliases,
                    facts.segment(),
                    OrganisationFields.value(facts),
                    facts.state().name(),
                    before.mailDomains(),
                    "");
            OrganisationRecord after = fitting(book, draft, before.id(), Optional.of(before));
            return isSame(before, after)
                    ? OrganisationPlan.none(before)
                    : OrganisationPlan.of(user, "changed", Optional.of(before), after);
        });
        return get(saved.id());
    }

    /**
     * Forgets what an organisation is said to have been from a day on, for administrators: what held before holds on.
     *
     * @throws InvalidException if that is all that is known of it, or nothing is known from that day on
     * @throws ConflictException if somebody else changed it since
     */
    public OrganisationView removeFacts(long id, long version, String day) {
        String user = access.requireAdministrator();
        change(id, version, (book, before) -> {
            List<OrganisationFacts> kept = before.facts().stream()
                    .filter(facts -> !facts.from().toString().equals(day))
                    .toList();
            if (kept.size() == before.facts().size()) {
                throw InvalidException.at(
                        OrganisationFields.FROM,
                        Message.of("productops.organisation.error.no-facts", TextRule.beginning(day)));
            }
            if (kept.isEmpty()) {
                throw InvalidException.at(
                        OrganisationFields.FROM, Message.of("productops.organisation.error.last-facts"));
            }
            OrganisationRecord after = before.withFacts(kept);
            return new OrganisationPlan<>(
                    after,
                    List.of(after),
                    List.of(OrganisationPlan.entry(
                            user, "facts-removed", after, List.of(new FieldChange(OrganisationFields.FROM, day, "")))),
                    () -> {});
        });
        return get(id);
    }

    /**
     * Removes an organisation, for administrators. Feedback for it keeps its name and what it was.
     *
     * @param confirmation that the caller was told what names it
     * @throws InvalidException if others were merged into it
     * @throws ConflictException if somebody else changed it since
     * @throws UnconfirmedException if feedback names it, until that is confirmed
     */
    public void delete(long id, long version, Confirmation confirmation) {
        String user = access.requireAdministrator();
        int named = named(id);
        change(id, version, (book, before) -> {
            List<OrganisationRecord> parts = book.partsOf(id);
            if (!parts.isEmpty()) {
                throw InvalidException.general(Message.of(
                        "productops.organisation.error.has-parts",
                        before.name(),
                        parts.get(0).name()));
            }
            if (named > 0) {
                ask(List.of(Message.of("productops.organisation.delete.named", before.name(), named)), confirmation);
            }
            return OrganisationPlan.of(user, "deleted", Optional.of(before), before.asRemoved());
        });
    }

    /**
     * How much feedback names the organisation, also where the caller sees none of it: for administrators, who are told what
     * deleting it takes along.
     */
    public int named(long id) {
        access.requireAdministrator();
        return use.map(each -> each.counts(List.of(id)).getOrDefault(id, 0)).orElse(0);
    }

    /**
     * Merges an organisation into another one, for administrators: its names and mail domains lead to the other one, and
     * what it was counts no more.
     *
     * @param into the name of the organisation that stays, or its id
     * @param confirmation that the caller was told what that takes along
     * @return the organisation that stays
     * @throws InvalidException at {@link OrganisationFields#MERGED_INTO} if there is no such organisation, or it is the same
     * @throws ConflictException if somebody else changed it since
     * @throws UnconfirmedException until what it takes along is confirmed
     */
    public OrganisationView merge(long id, long version, String into, Confirmation confirmation) {
        String user = access.requireAdministrator();
        Map<Long, Integer> counts = use.map(each -> each.counts(List.of(id))).orElse(Map.of());
        OrganisationRecord target = writes.change(book -> {
            OrganisationRecord before = require(book, id);
            OrganisationRecord stays = named(book, into, OrganisationFields.MERGED_INTO);
            if (stays.id() == id) {
                throw InvalidException.at(
                        OrganisationFields.MERGED_INTO,
                        Message.of("productops.organisation.error.merge-circle", before.name()));
            }
            requireStands(book, before);
            ConflictException.check(view(book, before, Map.of()), version, conflict(before));
            ask(OrganisationMerge.facts(book, before, stays, counts), confirmation);
            OrganisationRecord after = before.asPartOf(OptionalLong.of(stays.id()));
            return new OrganisationPlan<>(
                    stays,
                    List.of(after),
                    List.of(
                            OrganisationPlan.entry(
                                    user,
                                    "merged",
                                    before,
                                    List.of(new FieldChange(OrganisationFields.MERGED_INTO, "", stays.name()))),
                            OrganisationPlan.entry(
                                    user,
                                    "merged",
                                    stays,
                                    List.of(new FieldChange(OrganisationFields.ALIASES, "", before.name())))),
                    () -> {});
        });
        return get(target.id());
    }

    /**
     * Takes a merge back, for administrators: the organisation stands for itself again, as it was.
     *
     * @throws InvalidException if it was not merged
     * @throws ConflictException if somebody else changed it since
     */
    public OrganisationView unmerge(long id, long version) {
        String user = access.requireAdministrator();
        writes.change(book -> {
            OrganisationRecord before = require(book, id);
            ConflictException.check(view(book, before, Map.of()), version, conflict(before));
            if (before.mergedInto().isEmpty()) {
                throw InvalidException.general(Message.of("productops.organisation.error.not-merged", before.name()));
            }
            String whole = book.find(before.mergedInto().getAsLong())
                    .map(OrganisationRecord::name)
                    .orElse("");
            OrganisationRecord after = before.asPartOf(OptionalLong.empty());
            return new OrganisationPlan<>(
                    after,
                    List.of(after),
                    List.of(OrganisationPlan.entry(
                            user,
                            "unmerged",
                            before,
                            List.of(new FieldChange(OrganisationFields.MERGED_INTO, whole, "")))),
                    () -> {});
        });
        return get(id);
    }

    private interface Editing {
        OrganisationPlan<OrganisationRecord> plan(OrganisationBook book, OrganisationRecord before);
    }

    private OrganisationRecord change(long id, long version, Editing editing) {
        return writes.change(book -> {
            OrganisationRecord before = require(book, id);
            ConflictException.check(view(book, before, Map.of()), version, conflict(before));
            requireStands(book, before);
            return editing.plan(book, before);
        });
    }

    private static Message conflict(OrganisationRecord organisation) {
        return Message.of("productops.organisation.error.conflict", organisation.name());
    }

    private static void ask(List<Message> facts, Confirmation confirmation) {
        UnconfirmedException question = new UnconfirmedException(facts);
        confirmation.require(question);
    }

    private static OrganisationRecord require(OrganisationBook book, long id) {
        return book.find(id)
                .orElseThrow(() -> new NotFoundException(Message.of("productops.organisation.error.none", id)));
    }

    private static void requireStands(OrganisationBook book, OrganisationRecord organisation) {
        if (!book.stands(organisation)) {
            throw InvalidException.general(Message.of(
                    "productops.organisation.error.merged",
                    organisation.name(),
                    book.survivor(organisation.id())
                            .map(OrganisationRecord::name)
                            .orElse("")));
        }
    }

    /** The organisation that stands for the one with this name or id. */
    private static OrganisationRecord named(OrganisationBook book, String typed, String field) {
        String text = typed == null ? "" : typed.strip();
        return book.named(text)
                .or(() -> text.matches("\\d{1,18}") ? book.survivor(Long.parseLong(text)) : Optional.empty())
                .orElseThrow(() -> InvalidException.at(
                        field,
                        text.isEmpty()
                                ? Message.of("productops.organisation.error.choose")
                                : Message.of("productops.organisation.error.unknown", TextRule.beginning(text))));
    }

    private static OrganisationView view(
            OrganisationBook book, OrganisationRecord organisation, Map<Long, Integer> counts) {
        List<OrganisationFacts> facts = new ArrayList<>(organisation.facts());
        java.util.Collections.reverse(facts);
        return new OrganisationView(
                organisation.today(),
                facts,
                book.survivor(organisation.id())
                        .filter(each -> each.id() != organisation.id())
                        .map(OrganisationRecord::today),
                book.partsOf(organisation.id()).stream()
                        .map(OrganisationRecord::today)
                        .toList(),
                counts.containsKey(COUNTED)
                        ? OptionalInt.of(counts.getOrDefault(organisation.id(), 0))
                        : OptionalInt.empty());
    }

    /** Under which the counts say that somebody counts. */
    private static final long COUNTED = 0;

    /** Of more organisations than a page shows, all feedback is counted at once. */
    private static final int MOST_ASKED = 500;

    /**
     * How much feedback that the caller may see was given for each of these with what was merged into it; empty if nobody
     * counts.
     */
    private Map<Long, Integer> feedback(OrganisationBook book, List<OrganisationRecord> organisations) {
        Map<Long, Integer> sums = new TreeMap<>();
        counting.ifPresent(each -> {
            sums.put(COUNTED, 0);
            Map<Long, Integer> counts;
            if (organisations.size() > MOST_ASKED) {
                counts = each.visible();
            } else {
                List<Long> ids = new ArrayList<>();
                organisations.forEach(organisation -> {
                    ids.add(organisation.id());
                    book.partsOf(organisation.id()).forEach(part -> ids.add(part.id()));
                });
                counts = each.visible(ids);
            }
            counts.forEach((id, count) ->
                    book.survivor(id).ifPresent(survivor -> sums.merge(survivor.id(), count, Integer::sum)));
        });
        return sums;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
