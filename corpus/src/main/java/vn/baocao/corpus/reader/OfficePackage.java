package vn.baocao.corpus.reader;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML parts of an office file that is a ZIP archive; sizes are limited, entities refused. */
final class OfficePackage {

  /** Hears the elements of a part. */
  interface Elements {

    /** An element begins. */
    void start(String name, XMLStreamReader xml);

    /** An element ends. */
    void end(String name);

    /** Characters between elements. */
    default void characters(String text) {}

    /** Whether reading on is useless. */
    default boolean isDone() {
      return false;
    }
  }

  private static final long LARGEST_PART = 150_000_000L;

  private static final int DEEPEST = 2000;

  private static final XMLInputFactory XML = factory();

  private final Map<String, byte[]> parts = new HashMap<>();

  OfficePackage(byte[] bytes, ReadLimits limits) throws ReadException, IOException {
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          byte[] part = unpack(zip);
          total += part.length;
          if (total > Math.min(LARGEST_PART, limits.unpacked())) {
            throw new ReadException(ReadFailure.Kind.TOO_LARGE, "unpacks to more than the limit");
          }
          parts.put(entry.getName(), part);
        }
      }
    } catch (ZipException | EOFException e) {
      if (parts.isEmpty()) {
        throw new ReadException(ReadFailure.Kind.CORRUPT, e);
      }
    }
  }

  byte @Nullable [] part(String name) {
    return parts.get(name);
  }

  private static byte[] unpack(InputStream in) throws ReadException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16384];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (out.size() > LARGEST_PART) {
          throw new ReadException(ReadFailure.Kind.TOO_LARGE, "unpacks to more than the limit");
        }
      }
    } catch (ZipException | EOFException e) {
      // A file cut off within this part: what was unpacked is read as far as it goes.
      return out.toByteArray();
    }
    return out.toByteArray();
  }

  static void read(byte[] part, Elements elements) throws XMLStreamException {
    XMLStreamReader xml = XML.createXMLStreamReader(new ByteArrayInputStream(part));
    int depth = 0;
    while (xml.hasNext() && !elements.isDone()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          if (++depth > DEEPEST) {
            throw new XMLStreamException("elements nested too deeply");
          }
          elements.start(xml.getLocalName(), xml);
        }
        case XMLStreamConstants.END_ELEMENT -> {
          depth--;
          elements.end(xml.getLocalName());
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
            elements.characters(xml.getText());
        default -> {}
      }
    }
  }

  /** An attribute of whatever namespace. */
  static @Nullable String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute that is a whole number. */
  static int number(XMLStreamReader xml, String name, int otherwise) {
    String value = attribute(xml, name);
    return value != null && value.matches("-?\\d{1,8}") ? Integer.parseInt(value) : otherwise;
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }
}
