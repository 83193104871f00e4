package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.glossary.Concept;
import org.productops.glossary.ConceptStatus;
import org.productops.glossary.Glossary;
import org.productops.glossary.GlossaryAddress;
import org.productops.glossary.GlossaryContent;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.GlossarySpace;
import org.productops.glossary.Spaces;
import org.productops.glossary.Term;

/**
 * The glossaries that those who run them share with Jira, for those who are logged in to Confluence and keep a copy of them as
 * Jira does.
 */
@ConfluenceComponent
public class GlossaryCopyService {

    /** So many terms are told at most: two or three hundred characters each, so that all of them stay far below what is taken. */
    static final int MOST_TERMS = 100_000;

    private final SpaceListService directory;
    private final Spaces spaces;
    private final GlossaryLibrary library;
    private final Access access;
    private final int mostTerms;

    @Inject
    public GlossaryCopyService(SpaceListService directory, Spaces spaces, GlossaryLibrary library, Access access) {
        this(directory, spaces, library, access, MOST_TERMS);
    }

    GlossaryCopyService(
            SpaceListService directory, Spaces spaces, GlossaryLibrary library, Access access, int mostTerms) {
        this.directory = directory;
        this.spaces = spaces;
        this.library = library;
        this.access = access;
        this.mostTerms = mostTerms;
    }

    /**
     * The shared glossaries, as far as the caller may see them: the global ones by name, then those of spaces that are neither
     * personal nor archived, by the spaces' keys; the same ones read the same. Only concepts in force, without long texts. Of
     * more terms than Jira takes, the last ones are left out.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<CopiedGlossary> glossaries() {
        access.requireUser();
        List<CopiedGlossary> copied = new ArrayList<>();
        int left = mostTerms;
        for (Shared shared : Stream.concat(global(), ofSpaces()).toList()) {
            CopiedGlossary glossary = copy(shared, left);
            left -= glossary.concepts().stream()
                    .mapToInt(each -> each.concept().terms().size())
                    .sum();
            copied.add(glossary);
        }
        return copied;
    }

    private record Shared(Glossary glossary, String key, String name, String spaceKey) {}

    private Stream<Shared> global() {
        return library.directory().global().stream()
                .filter(glossary -> glossary.sharedWithJira() && spaces.mayUse())
                .map(glossary -> new Shared(glossary, glossary.key(), glossary.name(), ""));
    }

    private Stream<Shared> ofSpaces() {
        return directory.spaces().stream().filter(space -> !space.archived()).flatMap(space -> ofSpace(space).stream());
    }

    private Optional<Shared> ofSpace(ListedSpace listed) {
        Optional<GlossarySpace> space = spaces.find(listed.key());
        return space.flatMap(each -> library.directory().ofSpace(each.id()))
                .filter(Glossary::sharedWithJira)
                .map(glossary -> new Shared(
                        glossary,
                        space.get().key(),
                        space.get().name(),
                        space.get().key()));
    }

    private CopiedGlossary copy(Shared shared, int mostTerms) {
        GlossaryContent content = library.content(shared.glossary().id());
        List<Concept> inForce = content.concepts().stream()
                .filter(concept -> concept.status() == ConceptStatus.APPROVED)
                .sorted(Comparator.comparingLong(Concept::id))
                .toList();
        List<CopiedConcept> copied = new ArrayList<>();
        int left = mostTerms;
        for (Concept concept : inForce) {
            left -= concept.terms().size();
            if (left < 0) {
                break;
            }
            copied.add(copy(shared, content, concept));
        }
        return new CopiedGlossary(
                shared.key(),
                shared.name(),
                shared.spaceKey(),
                GlossaryAddress.list(shared.key()),
                copied,
                copied.size() == inForce.size());
    }

    private static CopiedConcept copy(Shared shared, GlossaryContent content, Concept concept) {
        return new CopiedConcept(
                concept,
                concept.terms().stream()
                        .map(term -> content.replacement(concept, term)
                                .filter(other -> other.status().isAllowed())
                                .map(Term::text)
                                .orElse(""))
                        .toList(),
                content.domains().path(concept.classification().domainId()),
                GlossaryAddress.concept(shared.key(), concept.id()));
    }
}
