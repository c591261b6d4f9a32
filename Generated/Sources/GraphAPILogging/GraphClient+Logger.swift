public import GraphAPI
public import Logging

extension GraphClient {
    /// Where attempts and failures are written, where that is a `Logger`: the same as `log`.
    public var logger: Logger? {
        get { log as? Logger }
        set { log = newValue }
    }
}
