package org.productops.common.imports.ao;

import java.util.Date;
import net.java.ao.Accessor;
import net.java.ao.Entity;
import net.java.ao.Mutator;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** A row for each import. */
@Preload
@Table("IMPORT_RUN")
public interface ImportEntity extends Entity {

    @NotNull
    @Indexed
    @StringLength(50)
    @Accessor("IMPORT_SUBJECT")
    String getImportSubject();

    @Mutator("IMPORT_SUBJECT")
    void setImportSubject(String importSubject);

    @NotNull
    @Indexed
    @Accessor("USER_KEY")
    String getUserKey();

    @Mutator("USER_KEY")
    void setUserKey(String userKey);

    @NotNull
    @Indexed
    @Accessor("CREATED_AT")
    Date getCreatedAt();

    @Mutator("CREATED_AT")
    void setCreatedAt(Date createdAt);

    @NotNull
    @StringLength(20)
    @Accessor("IMPORT_STATE")
    String getImportState();

    @Mutator("IMPORT_STATE")
    void setImportState(String importState);

    @Accessor("FILE_NAME")
    String getFileName();

    @Mutator("FILE_NAME")
    void setFileName(String fileName);

    @NotNull
    @StringLength(50)
    @Accessor("FORMAT_NAME")
    String getFormatName();

    @Mutator("FORMAT_NAME")
    void setFormatName(String formatName);

    /** A JSON object with what the format was told. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FORMAT_OPTIONS")
    String getFormatOptions();

    @Mutator("FORMAT_OPTIONS")
    void setFormatOptions(String formatOptions);

    @StringLength(20)
    @Accessor("ENCODING_NAME")
    String getEncodingName();

    @Mutator("ENCODING_NAME")
    void setEncodingName(String encodingName);

    @StringLength(20)
    @Accessor("SEPARATOR_NAME")
    String getSeparatorName();

    @Mutator("SEPARATOR_NAME")
    void setSeparatorName(String separatorName);

    /** A JSON list with the field of each column. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("FIELD_NAMES")
    String getFieldNames();

    @Mutator("FIELD_NAMES")
    void setFieldNames(String fieldNames);

    @Accessor("ARCHIVE_GONE")
    boolean isArchiveGone();

    @Mutator("ARCHIVE_GONE")
    void setArchiveGone(boolean archiveGone);

    @Accessor("LEAVE_OUT_UNKNOWN")
    boolean isLeaveOutUnknown();

    @Mutator("LEAVE_OUT_UNKNOWN")
    void setLeaveOutUnknown(boolean leaveOutUnknown);

    /** A JSON object with who is meant, by names in the file; null if nobody said so. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("MEANT_PEOPLE")
    String getMeantPeople();

    @Mutator("MEANT_PEOPLE")
    void setMeantPeople(String meantPeople);

    @Accessor("JOB_ID")
    Long getJobId();

    @Mutator("JOB_ID")
    void setJobId(Long jobId);

    /** A JSON object with what came of it; null before it is applied. */
    @StringLength(StringLength.UNLIMITED)
    @Accessor("OUTCOME_FACTS")
    String getOutcomeFacts();

    @Mutator("OUTCOME_FACTS")
    void setOutcomeFacts(String outcomeFacts);

    @NotNull
    @Accessor("ROW_VERSION")
    Long getRowVersion();

    @Mutator("ROW_VERSION")
    void setRowVersion(Long rowVersion);
}
