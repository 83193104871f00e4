package org.productops.devhost.jira.project;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.avatar.Selection;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Optional;
import org.productops.devhost.jira.model.AvatarRecord;
import org.productops.devhost.jira.model.JiraRecords;

/** The icons of issue types. */
public final class JiraAvatars implements AvatarManager {
    private static final long DEFAULT = 10000;

    private record Icon(Long getId) implements Avatar {}

    private final JiraRecords records;

    public JiraAvatars(JiraRecords records) {
        this.records = records;
    }

    @Override
    public Avatar create(
            String fileName,
            String contentType,
            IconType iconType,
            IconOwningObjectId owner,
            InputStream image,
            Selection selection)
            throws IOException {
        if (!contentType.equals("image/png")) {
            throw new IOException("Jira keeps avatars as PNG, not as " + contentType + ": " + fileName);
        }
        byte[] bytes = image.readAllBytes();
        if (bytes.length < 8 || bytes[0] != (byte) 0x89 || bytes[1] != 'P') {
            throw new IOException("Not a PNG: " + fileName);
        }
        return new Icon(add(contentType, bytes));
    }

    /** Keeps an icon; its id. */
    public long add(String contentType, byte[] image) {
        long id = records.nextId("avatar");
        records.avatars()
                .put(new AvatarRecord(id, contentType, Base64.getEncoder().encodeToString(image)));
        return id;
    }

    @Override
    public Long getDefaultAvatarId(IconType iconType) {
        return DEFAULT;
    }

    /** The icon with this id. */
    public Optional<AvatarRecord> find(String id) {
        return records.avatars().get(id);
    }
}
