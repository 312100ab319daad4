package io.taizhang.chassis.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is taken, and how it is recognised by its bytes whatever it is said to be. Office files are
 * zip archives (ECMA-376) with their main part and without macros.
 */
public enum AttachmentType {
  PDF("application/pdf", "255044462d"),
  JPEG("image/jpeg", "ffd8ff"),
  PNG("image/png", "89504e470d0a1a0a"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304");

  private static final int MOST_ENTRIES = 2_000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;

  private final String mediaType;
  private final String magic;

  AttachmentType(String mediaType, String magic) {
    this.mediaType = mediaType;
    this.magic = magic;
  }

  /** As the Content-Type header has it. */
  public String mediaType() {
    return mediaType;
  }

  /** Ends of names that go with it. */
  boolean names(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return switch (this) {
      case JPEG -> name.endsWith(".jpg") || name.endsWith(".jpeg");
      case PDF, PNG, DOCX, XLSX -> name.endsWith("." + name().toLowerCase(Locale.ROOT));
    };
  }

  /** The type of this Content-Type, without its parameters. */
  static Optional<AttachmentType> of(String mediaType) {
    return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findAny();
  }

  /** Whether the bytes are of this type. */
  boolean is(byte[] file) {
    byte[] begin = HexFormat.of().parseHex(magic);
    return file.length >= begin.length
        && Arrays.equals(file, 0, begin.length, begin, 0, begin.length)
        && switch (this) {
          case PDF, JPEG, PNG -> true;
          case DOCX -> isOffice(file, "word/document.xml");
          case XLSX -> isOffice(file, "xl/workbook.xml");
        };
  }

  private static boolean isOffice(byte[] file, String mainPart) {
    Set<String> names = new HashSet<>();
    long unpacked = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      byte[] some = new byte[64 * 1024];
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        for (int read = zip.read(some); read >= 0; read = zip.read(some)) {
          unpacked += read;
          if (unpacked > MOST_UNPACKED) {
            return false;
          }
        }
        if (names.size() > MOST_ENTRIES) {
          return false;
        }
      }
    } catch (IOException | IllegalArgumentException damaged) {
      return false;
    }
    return names.contains("[Content_Types].xml")
        && names.contains(mainPart)
        && names.stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
  }
}
