package org.productops.devhost.jira.screen;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import org.productops.devhost.jira.model.JiraRecords;
import org.productops.devhost.jira.model.ScreenRecord;

/** A screen as Jira's API shows one; a change is kept at once, as in Jira. */
final class JiraScreen implements FieldScreen {
    private final JiraRecords records;
    private final long id;

    JiraScreen(JiraRecords records, long id) {
        this.records = records;
        this.id = id;
    }

    private ScreenRecord record() {
        return records.screens().get(String.valueOf(id)).orElseThrow();
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return record().name();
    }

    @Override
    public boolean containsField(String fieldId) {
        return record().fieldIds().contains(fieldId);
    }

    @Override
    public void removeFieldScreenLayoutItem(String fieldId) {
        if (!containsField(fieldId)) {
            throw new IllegalArgumentException("The screen " + getName() + " does not have the field " + fieldId);
        }
        records.screens().put(record().withoutField(fieldId));
    }

    @Override
    public FieldScreenTab getTab(int position) {
        return position < record().tabs().size() ? new Tab(position) : null;
    }

    private final class Tab implements FieldScreenTab {
        private final int position;

        private Tab(int position) {
            this.position = position;
        }

        @Override
        public void addFieldScreenLayoutItem(String fieldId) {
            if (containsField(fieldId)) {
                throw new IllegalArgumentException("The screen " + getName() + " has the field " + fieldId);
            }
            records.screens().put(record().withField(position, fieldId));
        }
    }
}
