package org.productops.readiness.jira;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import org.productops.readiness.Moments;

/** Jira's own way to show a point in time. */
@JiraComponent
public class JiraMoments implements Moments {

    private final DateTimeFormatter formatter;

    @Inject
    public JiraMoments(@JiraImport DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    @Override
    public String show(Instant moment) {
        return formatter.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(moment));
    }
}
