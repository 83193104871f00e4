package org.productops.area.space;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.productops.common.access.Access;

/** Which spaces there are, for those who are logged in to Confluence and keep a copy of the list as Jira does. */
@ConfluenceComponent
public class SpaceListService {

    private final SpaceDirectory directory;
    private final Access access;

    @Inject
    public SpaceListService(SpaceDirectory directory, Access access) {
        this.directory = directory;
        this.access = access;
    }

    /** The spaces that the caller may see and that are not personal, by key: the same list reads the same. */
    public List<ListedSpace> spaces() {
        access.requireUser();
        return directory.spaces().stream()
                .sorted(Comparator.comparing(ListedSpace::key))
                .toList();
    }
}
