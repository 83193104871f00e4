package org.productops.area.copy;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.common.link.CopyLibrary;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkReader;
import org.productops.common.snapshot.Snapshots;

/** Jira's product areas in Confluence. */
@ConfluenceComponent
public class AreaCopyLibrary extends CopyLibrary<AreaCopy> {

    /** Where Jira has all of them, from the plugin's REST root on. */
    public static final String PATH = "/area-copy";

    @Inject
    public AreaCopyLibrary(LinkReader<AreaCopy> reader, CopyStore store, Snapshots snapshots) {
        super("areas", PATH, reader, AreaCopy.NOTHING, store, snapshots);
    }

    @Override
    protected int count(AreaCopy value) {
        return value.size();
    }
}
