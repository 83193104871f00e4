package org.productops.feedback.answer.ao;

import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each project that has words of its own for answers. */
@Preload
@Table("ANSWER_TEMPLATE")
public interface AnswerTemplateEntity extends Entity {

    @NotNull
    @Unique
    @Accessor("PROJECT_ID")
    Long getProjectId();

    @Mutator("PROJECT_ID")
    void setProjectId(Long projectId);

    @StringLength(StringLength.UNLIMITED)
    @Accessor("TEMPLATE_TEXT")
    String getTemplateText();

    @Mutator("TEMPLATE_TEXT")
    void setTemplateText(String templateText);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
