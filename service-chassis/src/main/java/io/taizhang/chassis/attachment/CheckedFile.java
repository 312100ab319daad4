package io.taizhang.chassis.attachment;

import io.taizhang.chassis.problem.CommonProblem;
import io.taizhang.chassis.problem.FieldError;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file that is what it is said to be. */
public final class CheckedFile {

  private final String name;
  private final AttachmentType type;
  private final byte[] bytes;

  private CheckedFile(String name, AttachmentType type, byte[] bytes) {
    this.name = name;
    this.type = type;
    this.bytes = bytes;
  }

  /**
   * Looks at name, type and bytes.
   *
   * @param mediaType what the file is said to be, without parameters
   * @throws io.quarkiverse.resteasy.problem.HttpProblem 415 for a type that is not taken, 422 when
   *     name or bytes are not of the type
   */
  public static CheckedFile of(String name, String mediaType, byte[] bytes) {
    AttachmentType type =
        AttachmentType.of(mediaType)
            .orElseThrow(
                () -> CommonProblem.UNSUPPORTED_MEDIA_TYPE.because("只收 pdf、jpg、png、docx、xlsx 文件"));
    if (!type.names(name)) {
      throw CommonProblem.INVALID.because("文件名有误", List.of(new FieldError("/name", "扩展名与文件类型不符")));
    }
    if (!type.is(bytes)) {
      throw CommonProblem.INVALID.because("文件有误", List.of(new FieldError("", "内容与所称类型不符、已损坏或含有宏")));
    }
    return new CheckedFile(name, type, bytes);
  }

  /** Its name, with the end that goes with its type. */
  public String name() {
    return name;
  }

  /** What it is, found by its bytes. */
  public AttachmentType type() {
    return type;
  }

  /** How many bytes it has. */
  public long size() {
    return bytes.length;
  }

  /** SHA-256 of the bytes, in hex. */
  public String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  InputStream bytes() {
    return new ByteArrayInputStream(bytes);
  }
}
