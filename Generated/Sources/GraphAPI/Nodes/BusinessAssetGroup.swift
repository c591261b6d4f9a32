/// BusinessAssetGroup.
public struct BusinessAssetGroup: GraphNode {
    public var record: GraphRecord
    public init(record: GraphRecord) { self.record = record }

    /// Fields of `BusinessAssetGroup`, and its edges.
    public struct Fields: GraphFields {
        public init() {}
        /// What may be done with the ad accounts of the group.
        ///
        /// Comes without being asked for.
        public var adaccountTasks: GraphField<[Swift.String]> { GraphField("adaccount_tasks") }
        /// What may be done with the offline conversion datasets of the group.
        ///
        /// Comes without being asked for.
        public var offlineConversionDataSetTasks: GraphField<[Swift.String]> { GraphField("offline_conversion_data_set_tasks") }
        /// What may be done with the pages of the group.
        ///
        /// Comes without being asked for.
        public var pageTasks: GraphField<[Swift.String]> { GraphField("page_tasks") }
        /// What may be done with the ads pixels of the group.
        ///
        /// Comes without being asked for.
        public var pixelTasks: GraphField<[Swift.String]> { GraphField("pixel_tasks") }
    }
}
