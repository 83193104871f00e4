package org.productops.glossary;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.UnconfirmedException;
import org.productops.glossary.Concept.Classification;

/** The taxonomies of glossaries, for those whom {@link GlossaryAccess} lets read or edit. */
@ConfluenceComponent
public class DomainService {

    private final GlossaryLibrary library;
    private final GlossaryAccess access;
    private final ConceptWrites writes;

    @Inject
    public DomainService(GlossaryLibrary library, GlossaryAccess access, ConceptWrites writes) {
        this.library = library;
        this.access = access;
        this.writes = writes;
    }

    /**
     * The taxonomy of a glossary with how many concepts each domain has, for those who may read it: each domain before those below
     * it, brothers and sisters by name.
     *
     * @throws NotFoundException if there is no such glossary, or none that the caller may read
     */
    public List<DomainView> list(String key) {
        GlossaryContent content = library.content(access.visible(key).glossaryId());
        return DomainView.of(content);
    }

    /**
     * One domain.
     *
     * @throws NotFoundException if there is none
     */
    public DomainView find(String key, long id) {
        return list(key).stream()
                .filter(each -> each.domain().id() == id)
                .findFirst()
                .orElseThrow(() -> noDomain(id));
    }

    /**
     * Adds a domain.
     *
     * @throws org.productops.common.error.InvalidException with all that is wrong, at the fields named in {@link DomainFields}
     * @throws org.productops.common.error.NotPermittedException if the caller may not edit the glossary
     */
    public Domain create(String key, DomainDraft draft) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        read(library.content(place.glossaryId()).domains(), place, draft, Optional.empty());
        return writes.change(
                place,
                user,
                edit -> edit.put(
                        Optional.empty(), read(edit.content().domains(), edit.place(), draft, Optional.empty())));
    }

    /**
     * Renames or moves a domain, with all that is below it; one that is to stay as it is keeps its version.
     *
     * @param version the version that the change is based on
     * @throws org.productops.common.error.InvalidException as {@link #create}
     * @throws ConflictException if it is at another version by now
     * @throws NotFoundException if there is none
     */
    public Domain update(String key, long id, long version, DomainDraft draft) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        return writes.change(place, user, edit -> {
            Domain before = stored(edit, id, version);
            Domain after = read(edit.content().domains(), edit.place(), draft, Optional.of(before));
            return after.withVersion(before.version()).equals(before) ? before : edit.put(Optional.of(before), after);
        });
    }

    /**
     * Removes a domain. Its concepts, and the domains below it, come to the domain above.
     *
     * @param version the version that the caller had read
     * @param confirmation whether the caller was told what becomes of them
     * @throws UnconfirmedException if not: it tells
     * @throws org.productops.common.error.InvalidException if a domain below it is called as one that is there already
     * @throws ConflictException if it is at another version by now
     * @throws NotFoundException if there is none
     */
    public void delete(String key, long id, long version, Confirmation confirmation) {
        GlossaryPlace place = access.visible(key);
        String user = access.requireEditor(place);
        writes.change(place, user, edit -> {
            Domain domain = stored(edit, id, version);
            DomainTree tree = edit.content().domains();
            // One that stands at the top, though its row names a parent, has none.
            long above = tree.way(id).size() < 2 ? 0 : domain.parentId();
            List<Domain> below = tree.below(id);
            List<Long> concepts = edit.content().concepts().stream()
                    .filter(each -> each.classification().domainId() == id)
                    .map(Concept::id)
                    .toList();
            List<Domain> moved = below.stream()
                    .map(each -> new Domain(
                            each.id(), each.glossaryId(), above, each.name(), each.description(), each.version() + 1))
                    .toList();
            requireFree(tree, domain, moved);
            requireConfirmed(tree, above, concepts.size(), below.size(), confirmation);
            move(edit, concepts, above);
            for (int i = 0; i < moved.size(); i++) {
                edit.put(Optional.of(below.get(i)), moved.get(i));
            }
            edit.delete(domain);
            return domain;
        });
    }

    private static void requireFree(DomainTree tree, Domain gone, List<Domain> moved) {
        FieldErrors.Collector errors = FieldErrors.collect();
        DomainTree without = DomainTree.of(
                tree.all().stream().filter(each -> each.id() != gone.id()).toList());
        moved.forEach(each -> new DomainRules(without, errors).checkName(each));
        errors.throwIfAny();
    }

    private static void requireConfirmed(
            DomainTree tree, long above, int concepts, int domains, Confirmation confirmation) {
        String where = tree.find(above).map(Domain::name).orElse("");
        List<Message> facts = new ArrayList<>();
        if (concepts > 0) {
            facts.add(
                    where.isEmpty()
                            ? Message.of("productops.glossary.delete-domain.concepts-none", concepts)
                            : Message.of("productops.glossary.delete-domain.concepts", concepts, where));
        }
        if (domains > 0) {
            facts.add(
                    where.isEmpty()
                            ? Message.of("productops.glossary.delete-domain.domains-top", domains)
                            : Message.of("productops.glossary.delete-domain.domains", domains, where));
        }
        UnconfirmedException question = new UnconfirmedException(facts);
        confirmation.require(question);
    }

    private static void move(ConceptEdit edit, List<Long> ids, long domainId) {
        if (ids.isEmpty()) {
            return;
        }
        List<Concept> before = edit.stored(ids);
        edit.update(
                before,
                before.stream()
                        .map(each -> {
                            Classification at = each.classification();
                            return each.withClassification(
                                            new Classification(domainId, at.areaKey(), at.broader(), at.related()))
                                    .withVersion(each.version() + 1);
                        })
                        .toList());
    }

    private static Domain read(DomainTree tree, GlossaryPlace place, DomainDraft draft, Optional<Domain> before) {
        FieldErrors.Collector errors = FieldErrors.collect();
        Domain domain = new DomainRules(tree, errors).apply(draft, place.glossaryId(), before);
        errors.throwIfAny();
        return domain;
    }

    private static Domain stored(ConceptEdit edit, long id, long version) {
        Domain domain = edit.content().domain(id).orElseThrow(() -> noDomain(id));
        ConflictException.check(domain, version, Message.of("productops.glossary.error.conflict", domain.name()));
        return domain;
    }

    static NotFoundException noDomain(long id) {
        return new NotFoundException(Message.of("productops.glossary.error.no-domain", id));
    }
}
