package org.productops.feedback.portal.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for each file that waits to hang on an issue. */
@Preload
@Table("FEEDBACK_FILE")
public interface PortalFileEntity extends Entity {

    @NotNull
    @Unique
    @StringLength(64)
    @Accessor("TOKEN_TEXT")
    String getTokenText();

    @Mutator("TOKEN_TEXT")
    void setTokenText(String tokenText);

    /** 0 as long as the form was not sent. */
    @NotNull
    @Indexed
    @Accessor("SENT_ID")
    Long getSentId();

    @Mutator("SENT_ID")
    void setSentId(Long sentId);

    @NotNull
    @Indexed
    @StringLength(255)
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @StringLength(255)
    @Accessor("FILE_NAME")
    String getFileName();

    @Mutator("FILE_NAME")
    void setFileName(String fileName);

    @NotNull
    @Accessor("FILE_BYTES")
    Long getFileBytes();

    @Mutator("FILE_BYTES")
    void setFileBytes(Long fileBytes);

    @NotNull
    @Indexed
    @Accessor("KEPT_AT")
    Date getKeptAt();

    @Mutator("KEPT_AT")
    void setKeptAt(Date keptAt);
}
