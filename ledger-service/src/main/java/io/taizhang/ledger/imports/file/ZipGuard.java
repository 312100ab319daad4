package io.taizhang.ledger.imports.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Unzips everything once before anything is read of it, through the very directory that the reader
 * will use, and counts: entries, bytes, their ratio to what came, sheets' rows and cells. Source:
 * CWE-409.
 */
final class ZipGuard {

  private static final int MAGIC = 4;
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private ZipGuard() {}

  static void check(byte[] file) throws FileRefused {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > FileLimits.ENTRIES) {
        throw FileRefused.overLimit("压缩包内文件多于 " + FileLimits.ENTRIES + " 个");
      }
      Set<String> names = new HashSet<>();
      long total = 0;
      for (ZipArchiveEntry entry : entries) {
        if (!names.add(entry.getName())) {
          throw FileRefused.unreadable("压缩包内有重名文件");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
          throw FileRefused.unreadable("文件已加密，请去除密码后再导入");
        }
        total += unzipped(zip, entry, total, file.length);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw FileRefused.unreadable("文件已损坏，不是有效的 xlsx");
    }
  }

  private static long unzipped(ZipFile zip, ZipArchiveEntry entry, long before, int packed)
      throws IOException, FileRefused {
    long most = most(before, packed);
    if (entry.getName().endsWith("sharedStrings.xml")) {
      most = Math.min(most, FileLimits.SHARED_TEXT);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Counted counted = new Counted(in, most);
      BufferedInputStream content = new BufferedInputStream(counted);
      refuseNested(content);
      SheetGuard.check(entry.getName(), content);
      content.transferTo(OutputStream.nullOutputStream());
      return counted.seen();
    } catch (Counted.TooMuch bomb) {
      throw FileRefused.overLimit("解压后过大，疑为压缩炸弹");
    }
  }

  private static long most(long before, int packed) {
    long byRatio = Math.max(FileLimits.SMALL, packed * FileLimits.RATIO);
    return Math.min(FileLimits.UNZIPPED, byRatio) - before;
  }

  private static void refuseNested(BufferedInputStream content) throws IOException, FileRefused {
    content.mark(MAGIC);
    byte[] begin = content.readNBytes(MAGIC);
    content.reset();
    if (Arrays.equals(begin, ZIP)) {
      throw FileRefused.overLimit("压缩包内还有压缩包");
    }
  }
}
