package io.taizhang.ledger.imports.file;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a part's XML for what would make its reader reserve or repeat without end: cells
 * far to the right, formulas by the thousand. No document type, no entity is read.
 */
final class SheetGuard {

  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
  private static final int LETTERS = 26;

  private int rows;
  private int formulas;

  private SheetGuard() {}

  static void check(String name, InputStream content) throws FileRefused {
    boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(content);
      SheetGuard guard = new SheetGuard();
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          guard.element(reader);
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof Counted.TooMuch
          || e.getCause() instanceof Counted.TooMuch) {
        throw FileRefused.overLimit("解压后过大，疑为压缩炸弹");
      }
      if (xml) {
        throw FileRefused.unreadable("文件已损坏，不是有效的 xlsx");
      }
    }
  }

  private void element(XMLStreamReader reader) throws FileRefused {
    switch (reader.getLocalName()) {
      case "row" -> row(reader.getAttributeValue(null, "r"));
      case "c" -> cell(reader.getAttributeValue(null, "r"));
      case "f" -> formula();
      default -> {}
    }
  }

  private void row(String number) throws FileRefused {
    rows++;
    if (rows > FileLimits.ROW_ELEMENTS) {
      throw FileRefused.overLimit("行数过多");
    }
    if (number != null && !NUMBER.matcher(number).matches()) {
      throw FileRefused.unreadable("文件已损坏，行号有误");
    }
  }

  private static void cell(String address) throws FileRefused {
    if (address == null) {
      return;
    }
    Matcher place = ADDRESS.matcher(address);
    if (!place.matches()) {
      throw FileRefused.unreadable("文件已损坏，单元格位置有误");
    }
    int column = place.group(1).chars().reduce(0, (n, letter) -> n * LETTERS + letter - 'A' + 1);
    if (column > FileLimits.COLUMNS) {
      throw FileRefused.overLimit("列数超过 " + FileLimits.COLUMNS);
    }
  }

  private void formula() throws FileRefused {
    formulas++;
    if (formulas > FileLimits.FORMULAS) {
      throw FileRefused.overLimit("公式过多，请先转为数值");
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }
}
