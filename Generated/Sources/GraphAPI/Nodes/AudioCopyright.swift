// Made from `page/audio_media_copyrights.data` in the reference by graphgen; edits to this file are lost.

/// `AudioCopyright`: a type that the reference names and does not describe. Its members beside the id are read from `record`.
public typealias AudioCopyright = GraphUndescribed<GraphName.AudioCopyright>

extension GraphName {
    /// Tells ``AudioCopyright`` from other types that the reference does not describe.
    public enum AudioCopyright {}
}
