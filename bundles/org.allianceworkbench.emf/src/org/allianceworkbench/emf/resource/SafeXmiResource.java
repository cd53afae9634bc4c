// SPDX-License-Identifier: EPL-2.0
package org.allianceworkbench.emf.resource;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * An XMI file that loads whole or not at all, and is replaced only by what was proved to be readable.
 * <ul>
 * <li>Reading refuses document types and external entities, keeps the {@link Format.Limits limits}, migrates older versions, refuses newer ones,
 * and reports every problem with its line in a {@link LoadException}. Nothing of a file that did not load whole stays in the resource.</li>
 * <li>Every object gets an id that is an NCName when it comes in without one of its own; a pasted copy gets a new one.</li>
 * <li>Writing gives UTF-8, one element per line, line feeds and no time stamps: the same model gives the same bytes. The file is replaced at
 * once, the previous one is {@link #backupOf(Path) kept beside it}; where anything fails, a {@link SaveException} says why and the file is what it was.</li>
 * </ul>
 * Not safe for use by several threads, as EMF's resources are not.
 *
 * @since 1.0
 */
public class SafeXmiResource extends XMIResourceImpl {
	private final Format format;
	private final ElementIds ids = new ElementIds();
	private boolean whole = true;
	private VersionStamp stamp;
	private List<String> comments = List.of();

	/** Makes an empty resource of a format. */
	public SafeXmiResource(URI uri, Format format) {
		super(uri);
		this.format = format;
	}

	@Override
	protected void init() {
		super.init();
		setEncoding("UTF-8");
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
		save.put(Resource.OPTION_LINE_DELIMITER, "\n");
	}

	/**
	 * Returns whether a text may be the id of an object: an NCName, as XML has it. A file with any other is refused, so whoever takes ids over from
	 * elsewhere asks first.
	 */
	public static boolean isId(String text) {
		return ElementIds.isNCName(text);
	}

	/** Returns where saving a file keeps its previous version: {@code NAME.bak} beside it, shortened where file systems take no name so long. */
	public static Path backupOf(Path file) {
		return AtomicFile.backupOf(file);
	}

	/** Returns the format of the file. */
	public final Format format() {
		return format;
	}

	/** Returns a sentence for people where the file is of an older version: saving writes the current one and keeps the old file. */
	public final Optional<String> migration() {
		if (stamp == null || !stamp.isOlder()) {
			return Optional.empty();
		}
		Path file = localFile();
		String kept = file == null ? "" : " and keeps the old file as " + backupOf(file).getFileName();
		return Optional.of("The file is of version " + stamp.version() + " of its format and was read as version " + format.version()
				+ ". Saving it writes version " + format.version() + kept + ".");
	}

	/**
	 * Returns an empty resource of the same kind, into which a save reads back what it is about to write. Subclasses return their own kind.
	 */
	protected SafeXmiResource another(URI uri) {
		return new SafeXmiResource(uri, format);
	}

	@Override
	public void doLoad(InputStream in, Map<?, ?> options) throws IOException {
		Problems problems = new Problems(format.limits().problems());
		whole = false;
		stamp = null;
		try {
			byte[] content = new ContentReader(format).read(in, localFile());
			RootElement root = RootElement.read(content, format.versionAttribute());
			comments = root.comments();
			stamp = VersionStamp.read(root, format);
			new SafeXmiLoad(createXMLHelper(), format, problems).load(this, stamp.migrate(content), mergeMaps(options, defaultLoadOptions));
		} catch (RefusedContentException e) {
			problems.add(e.line(), e.getMessage());
		} catch (CharConversionException e) {
			problems.add(0, "The file is not encoded in UTF-8, or is damaged. Save it as UTF-8.");
		}
		whole = problems.isEmpty();
		if (!whole) {
			forget();
			throw new LoadException(fileName(), problems.inOrder(), advice());
		}
	}

	private void forget() {
		getContents().clear();
		ids.clear();
		isLoaded = false; // so that a second attempt reads the file again and says the same
	}

	private String advice() {
		Path file = localFile();
		boolean hasBackup = file != null && Files.exists(backupOf(file));
		return "The file was left as it is. " + (hasBackup ? "The version before it is in " + backupOf(file).getFileName() + "."
				: "Correct it in a text editor, or take an earlier copy.");
	}

	@Override
	public void save(Map<?, ?> options) throws IOException {
		Path file = localFile();
		if (file == null) {
			super.save(options);
			return;
		}
		byte[] content = content(options);
		AtomicFile target = new AtomicFile(file, this::createTemporary);
		try {
			if (!target.holds(content)) {
				requireReadable(content);
				refuseReadOnly(file);
				target.replace(content);
			}
		} catch (SaveException e) {
			throw e;
		} catch (IOException e) {
			throw SaveProblems.explain(file, e);
		}
		stamp = null;
		setTimeStamp(System.currentTimeMillis());
		setModified(false);
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		if (!whole) {
			throw new SaveException(fileName() + " was not saved, because it had not loaded whole and what could not be read would be lost. "
					+ "Correct the file and open it again.", null);
		}
		ByteArrayOutputStream text = new ByteArrayOutputStream();
		super.doSave(text, options);
		out.write(withComments(text.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
	}

	/** Puts the comments that stood before the first element back to where they were. */
	private String withComments(String text) {
		int firstLine = text.indexOf('\n') + 1;
		StringBuilder lines = new StringBuilder(text.substring(0, firstLine));
		comments.forEach(comment -> lines.append("<!--").append(comment).append("-->\n"));
		return lines.append(text, firstLine, text.length()).toString();
	}

	private byte[] content(Map<?, ?> options) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			doSave(out, mergeMaps(options, defaultSaveOptions));
		} catch (Resource.IOWrappedException | RuntimeException e) {
			throw new SaveException(fileName() + " was not saved: " + e.getMessage() + " The file on disk is unchanged.", e);
		}
		return out.toByteArray();
	}

	private void requireReadable(byte[] content) throws SaveException {
		ResourceSet scratch = new ResourceSetImpl();
		if (getResourceSet() != null) {
			scratch.setPackageRegistry(getResourceSet().getPackageRegistry());
		}
		SafeXmiResource copy = another(URI.createURI("memory:/" + fileName()));
		scratch.getResources().add(copy);
		try {
			copy.load(new ByteArrayInputStream(content), null);
		} catch (LoadException e) {
			throw new SaveException(fileName() + " was not saved, because what would be written could not be opened again. The file on disk is "
					+ "unchanged.\n  " + e.problems().get(0), e);
		} catch (IOException e) {
			throw new SaveException(fileName() + " was not saved: " + e.getMessage(), e);
		}
	}

	private static void refuseReadOnly(Path file) throws SaveException {
		if (Files.exists(file) && !Files.isWritable(file)) {
			throw new SaveException(file.getFileName() + " was not saved, because the file is read-only. Allow writing to it, then save again.", null);
		}
	}

	/**
	 * Opens a new file for what is saved. The seam for tests of full disks.
	 *
	 * @throws IOException when the file cannot be made
	 */
	protected OutputStream createTemporary(Path file) throws IOException {
		return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
	}

	/** Returns the file in the local file system, or null where the resource lies elsewhere. */
	protected final Path localFile() {
		if (uri == null) {
			return null;
		}
		URI normal = getURIConverter().normalize(uri);
		URI local = normal.isFile() ? normal : CommonPlugin.asLocalURI(normal);
		return local.isFile() ? Path.of(local.toFileString()) : null;
	}

	private String fileName() {
		return uri == null || uri.lastSegment() == null ? "The file" : URI.decode(uri.lastSegment());
	}

	@Override
	protected EObject getEObjectByID(String id) {
		EObject object = ids.find(id);
		return object != null || isLoading() ? object : super.getEObjectByID(id);
	}

	@Override
	protected boolean isAttachedDetachedHelperRequired() {
		return true;
	}

	@Override
	protected void attachedHelper(EObject object) {
		super.attachedHelper(object);
		if (isLoading()) {
			ids.enterLoaded(object);
		} else {
			ids.enter(object);
		}
	}

	@Override
	protected void detachedHelper(EObject object) {
		ids.leave(object);
		super.detachedHelper(object);
	}

	@Override
	protected void doUnload() {
		super.doUnload();
		ids.clear();
		whole = true;
	}
}
