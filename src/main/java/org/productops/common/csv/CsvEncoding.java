package org.productops.common.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** How the characters of a file are written. */
public enum CsvEncoding {
    UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    /** As programs on Windows write where they do not write Unicode. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    /** So much of a file tells whether every other byte is zero, as that of most letters is in UTF-16. */
    private static final int BEGINNING = 2_000;

    private final Charset charset;
    private final int[] mark;

    CsvEncoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** That of the file, which says so itself, or else looks like it. Windows-1252 is what cannot be anything else. */
    static CsvEncoding guess(byte[] content) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.isMarkedIn(content))
                .findFirst()
                .or(() -> utf16(content))
                .orElseGet(() -> UTF_8.decode(content).isPresent() ? UTF_8 : WINDOWS_1252);
    }

    private static Optional<CsvEncoding> utf16(byte[] content) {
        int length = Math.min(content.length, BEGINNING) & ~1;
        int[] zeros = new int[2];
        for (int i = 0; i < length; i++) {
            if (content[i] == 0) {
                zeros[i & 1]++;
            }
        }
        if (Math.max(zeros[0], zeros[1]) <= length / 4) {
            return Optional.empty();
        }
        return Optional.of(zeros[0] > zeros[1] ? UTF_16BE : UTF_16LE);
    }

    /** Whether the file begins with this encoding's byte order mark. */
    boolean isMarkedIn(byte[] content) {
        if (mark.length == 0 || content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The text, without a byte order mark; empty if the bytes are not of this encoding. */
    Optional<String> decode(byte[] content) {
        int start = isMarkedIn(content) ? mark.length : 0;
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(content, start, content.length - start))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
