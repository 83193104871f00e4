package org.productops.area.space;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.productops.area.mapping.Place;
import org.productops.area.mapping.SpaceCatalog;
import org.productops.area.mapping.SpacePlace;
import org.productops.common.link.LinkedCopy;
import org.productops.common.link.LinkedSite;

/** The spaces of the copy, for all who may use Jira: whose spaces are copied, an administrator has decided. */
@JiraComponent
public class CopiedSpaces implements SpaceCatalog {

    private final SpaceCopyLibrary library;

    @Inject
    public CopiedSpaces(SpaceCopyLibrary library) {
        this.library = library;
    }

    @Override
    public Optional<Instant> asOf() {
        return library.copy().state().asOf();
    }

    @Override
    public List<SpacePlace> spaces() {
        LinkedCopy<SpaceList> copy = library.copy();
        return copy.value().spaces().stream()
                .filter(space -> !space.archived())
                .map(space -> place(space, copy.state().site()))
                .toList();
    }

    @Override
    public Optional<SpacePlace> find(Place space) {
        LinkedCopy<SpaceList> copy = library.copy();
        return copy.value().find(space).map(found -> place(found, copy.state().site()));
    }

    private static SpacePlace place(ListedSpace space, Optional<LinkedSite> site) {
        Optional<String> address =
                site.filter(any -> space.path().startsWith("/")).map(confluence -> confluence.address() + space.path());
        return new SpacePlace(space.key(), space.name(), address, space.archived());
    }
}
