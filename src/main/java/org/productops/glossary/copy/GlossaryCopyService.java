package org.productops.glossary.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.productops.area.space.ListedSpace;
import org.productops.area.space.SpaceListService;
import org.productops.common.access.Access;
import org.productops.glossary.ConceptStore;
import org.productops.glossary.GlossaryLibrary;
import org.productops.glossary.Spaces;

/** The words of all glossaries, for those who are logged in to Confluence and keep a copy of them as Jira does. */
@ConfluenceComponent
public class GlossaryCopyService {

    private final SpaceListService directory;
    private final Spaces spaces;
    private final ConceptStore terms;
    private final GlossaryLibrary library;
    private final Access access;

    @Inject
    public GlossaryCopyService(
            SpaceListService directory, Spaces spaces, ConceptStore terms, GlossaryLibrary library, Access access) {
        this.directory = directory;
        this.spaces = spaces;
        this.terms = terms;
        this.library = library;
        this.access = access;
    }

    /**
     * The glossaries of the spaces that the caller may see and that are neither personal nor archived, by the spaces' keys:
     * the same words read the same.
     *
     * @throws org.productops.common.error.NotPermittedException if nobody is logged in
     */
    public List<SpaceGlossary> glossaries() {
        access.requireUser();
        List<ListedSpace> seen = directory.spaces();
        Map<Long, List<String>> words = terms.designations();
        List<SpaceGlossary> glossaries = new ArrayList<>();
        for (ListedSpace space : seen) {
            if (!space.archived()) {
                spaces.find(space.key())
                        .map(each -> library.directory()
                                .ofSpace(each.id())
                                .map(glossary -> words.getOrDefault(glossary.id(), List.of()))
                                .orElse(List.of()))
                        .filter(each -> !each.isEmpty())
                        .ifPresent(each -> glossaries.add(new SpaceGlossary(
                                space.key(), each.stream().distinct().sorted().toList())));
            }
        }
        return glossaries;
    }
}
