// Made from what the reference says of `live-video-input-stream` by graphgen; edits to this file are lost.

/// Stream that ingests a live video
///
/// [Reference](https://developers.facebook.com/docs/graph-api/reference/live-video-input-stream/)
public struct LiveVideoInputStream: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `LiveVideoInputStream`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// ID of the input stream
        @export(implementation) public var id: GraphField<Swift.String> { .init("id") }
        /// URL for dash ingest of this stream
        ///
        /// Comes without being asked for.
        @export(implementation) public var dashIngestURL: GraphField<Swift.String> { .init("dash_ingest_url") }
        /// URL to preview the input in a dash player
        ///
        /// Comes without being asked for.
        @export(implementation) public var dashPreviewURL: GraphField<Swift.String> { .init("dash_preview_url") }
        /// True if viewers are served this input
        ///
        /// Comes without being asked for.
        @export(implementation) public var isMaster: GraphField<Swift.Bool> { .init("is_master") }
        /// RTMPS URL of this stream
        ///
        /// Comes without being asked for.
        @export(implementation) public var secureStreamURL: GraphField<Swift.String> { .init("secure_stream_url") }
        /// Parameters that tell how healthy the input stream is
        ///
        /// Comes without being asked for.
        @export(implementation) public var streamHealth: GraphField<LiveVideoStreamHealth> { .init("stream_health") }
        /// ID of this ingest stream, counted from 0
        ///
        /// Comes without being asked for.
        @export(implementation) public var streamID: GraphField<Swift.String> { .init("stream_id") }
        /// RTMP URL for ingest of this stream
        ///
        /// Comes without being asked for.
        @export(implementation) public var streamURL: GraphField<Swift.String> { .init("stream_url") }
    }
}
