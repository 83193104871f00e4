package org.productops.feedback.capture;

import com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent;
import jakarta.inject.Inject;
import org.productops.common.link.CopyLibrary;
import org.productops.common.link.CopyStore;
import org.productops.common.link.LinkReader;
import org.productops.common.snapshot.Snapshots;

/** Jira's feedback forms in Confluence. */
@ConfluenceComponent
public class CaptureFormLibrary extends CopyLibrary<CaptureForms> {

    /** Where Jira has them, and takes what is captured, from the plugin's REST root on. */
    public static final String PATH = "/captured-feedback";

    @Inject
    public CaptureFormLibrary(LinkReader<CaptureForms> reader, CopyStore store, Snapshots snapshots) {
        super("feedback-forms", PATH, reader, CaptureForms.NONE, store, snapshots);
    }

    @Override
    protected int count(CaptureForms value) {
        return value.forms().size();
    }
}
