package org.productops.area.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;

/**
 * A tree of files in one: a zip. Its files are read in memory and never written, so that none can leave its place; what can
 * be told of a tree only if all paths stay in it is refused all the same.
 */
final class SourceArchive {

    /** More would need another end, which cannot count in two bytes. */
    private static final int MOST_ENTRIES = 0xfffe;

    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /** Of what is packed, whether it is looked at or not: unpacking it takes time. */
    private static final long MOST_BYTES = 400L * 1024 * 1024;

    private static final int LARGEST_FILE = 1024 * 1024;
    private static final Pattern NOT_A_PATH =
            Pattern.compile("/.*|[A-Za-z]:.*|(?:.*/)?\\.\\.(?:/.*)?|.*[\\p{Cntrl}\\\\].*|.*//.*", Pattern.DOTALL);

    private final Predicate<String> wanted;
    private final int largest;
    private final Findings findings;
    private final List<SourceFile> files = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private int others;
    private long unpacked;
    private long kept;

    private SourceArchive(Predicate<String> wanted, int largest, Findings findings) {
        this.wanted = wanted;
        this.largest = largest;
        this.findings = findings;
    }

    /** Whether a file is a zip. */
    static boolean isOne(byte[] content) {
        return content.length >= 4
                && content[0] == 'P'
                && content[1] == 'K'
                && (content[2] == 3 && content[3] == 4 || content[2] == 5 && content[3] == 6);
    }

    /**
     * The files of a zip that are wanted, in the order of their paths, so that a folder comes before what is in it.
     *
     * @param wanted says by the name of a file, without its folders, whether it is read
     * @param findings is told what is not read
     * @throws InvalidException if it is broken, or unpacks to too much
     */
    static List<SourceFile> files(byte[] content, Predicate<String> wanted, Findings findings) {
        return files(content, wanted, LARGEST_FILE, findings);
    }

    /**
     * The same for files that may be larger.
     *
     * @param largest how many bytes each may have
     */
    static List<SourceFile> files(byte[] content, Predicate<String> wanted, int largest, Findings findings) {
        SourceText.checkSize(content);
        int entries = entries(content);
        SourceArchive archive = new SourceArchive(wanted, largest, findings);
        // A name that is not marked as UTF-8 could have any encoding; with this one it is no error, and its folders
        // stay.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content), StandardCharsets.ISO_8859_1)) {
            if (archive.read(zip) != entries) {
                throw new ZipException("Not all of it is there");
            }
        } catch (IOException | IllegalArgumentException e) {
            throw InvalidException.general(Message.of("productops.area.format.zip-broken"));
        }
        archive.tellOthers();
        archive.files.sort((a, b) -> a.path().compareTo(b.path()));
        return archive.files;
    }

    /** How many entries there should be: a zip that was cut off looks like a shorter one until its end is asked for. */
    private static int entries(byte[] content) {
        for (int i = content.length - END_LENGTH;
                i >= Math.max(0, content.length - END_LENGTH - LONGEST_COMMENT);
                i--) {
            if (content[i] == 'P' && content[i + 1] == 'K' && content[i + 2] == 5 && content[i + 3] == 6) {
                return content[i + 10] & 0xff | (content[i + 11] & 0xff) << 8;
            }
        }
        throw InvalidException.general(Message.of("productops.area.format.zip-broken"));
    }

    /** @return how many entries there are */
    private int read(ZipInputStream zip) throws IOException {
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries++;
            if (entries > MOST_ENTRIES) {
                throw InvalidException.general(Message.of("productops.area.format.zip-many", MOST_ENTRIES));
            }
            if (!entry.isDirectory()) {
                read(entry.getName(), zip);
            }
        }
        return entries;
    }

    private void read(String path, InputStream file) throws IOException {
        boolean isWanted = wanted.test(path.substring(path.lastIndexOf('/') + 1));
        byte[] content = file.readNBytes(isWanted ? largest + 1 : 0);
        count(content.length);
        byte[] rest = new byte[8192];
        for (int read = file.read(rest); read >= 0; read = file.read(rest)) {
            count(read);
        }
        if (!isWanted) {
            others++;
        } else if (NOT_A_PATH.matcher(path).matches()) {
            refuse(path, Message.of("productops.area.format.zip-path"));
        } else if (content.length > largest) {
            refuse(path, Message.of("productops.area.format.zip-file-large", largest / 1024));
        } else if (!paths.add(path)) {
            refuse(path, Message.of("productops.area.format.zip-twice"));
        } else {
            kept += content.length;
            checkUnpacked(kept, SourceText.LARGEST);
            files.add(new SourceFile(path.startsWith("./") ? path.substring(2) : path, content));
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        checkUnpacked(unpacked, MOST_BYTES);
    }

    private static void checkUnpacked(long bytes, long most) {
        if (bytes > most) {
            throw InvalidException.general(Message.of("productops.area.format.zip-bomb", most / 1024 / 1024));
        }
    }

    private void refuse(String path, Message why) {
        findings.tell(0, path, "", why);
    }

    private void tellOthers() {
        if (others > 0) {
            findings.tell(0, "zip", "", Message.of("productops.area.format.zip-others", others));
        }
    }
}
