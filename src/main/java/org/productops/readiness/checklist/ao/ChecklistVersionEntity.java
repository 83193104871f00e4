package org.productops.readiness.checklist.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each time that a checklist was saved or deleted. Never changed. */
@Preload
@Table("CHECKLIST_VERSION")
public interface ChecklistVersionEntity extends Entity {

    @NotNull
    @Indexed
    @Accessor("CHECKLIST_ID")
    long getChecklistId();

    @Mutator("CHECKLIST_ID")
    void setChecklistId(long checklistId);

    @NotNull
    @Indexed
    @Accessor("LIST_VERSION")
    long getListVersion();

    @Mutator("LIST_VERSION")
    void setListVersion(long listVersion);

    @NotNull
    @Accessor("PUBLISHED_AT")
    Date getPublishedAt();

    @Mutator("PUBLISHED_AT")
    void setPublishedAt(Date publishedAt);

    @NotNull
    @Accessor("PUBLISHED_BY_KEY")
    String getPublishedByKey();

    @Mutator("PUBLISHED_BY_KEY")
    void setPublishedByKey(String publishedByKey);

    /** Where it stood, as JSON; null where it was deleted, and in rows that are older than this column. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LIST_SCOPE")
    String getListScope();

    @Mutator("LIST_SCOPE")
    void setListScope(String listScope);

    /** The whole list as JSON; null where it was deleted. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("LIST_CONTENT")
    String getListContent();

    @Mutator("LIST_CONTENT")
    void setListContent(String listContent);
}
