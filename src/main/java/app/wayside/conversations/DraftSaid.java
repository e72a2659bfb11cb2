package app.wayside.conversations;

import java.util.List;

import app.wayside.files.FileId;

/**
 * The draft of whoever acts was said. What a program or a macro says is told by no such
 * event, so that nobody loses what he is writing.
 *
 * @param place of the draft
 * @param files that went with it
 */
record DraftSaid(Drafts.Place place, List<FileId> files) {
}
