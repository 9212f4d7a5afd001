//! What runs in the browser. Everything an island does also works without it.

mod live_check;
mod live_list;
mod lot_board;

pub use live_check::LiveCheck;
pub use live_list::LiveList;
pub use lot_board::LotBoard;
