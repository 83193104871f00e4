package org.productops.area.space;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import jakarta.inject.Inject;
import org.productops.common.link.CopyLibrary;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkReader;
import org.productops.common.snapshot.Snapshots;

/** Confluence's spaces in Jira. */
@JiraComponent
public class SpaceCopyLibrary extends CopyLibrary<SpaceList> {

    /** Where Confluence has the list of them, from the plugin's REST root on. */
    public static final String PATH = "/space-copy";

    @Inject
    public SpaceCopyLibrary(LinkReader<SpaceList> reader, CopyStore store, Snapshots snapshots) {
        super("spaces", PATH, reader, SpaceList.NOTHING, store, snapshots);
    }

    @Override
    protected int count(SpaceList value) {
        return value.size();
    }
}
